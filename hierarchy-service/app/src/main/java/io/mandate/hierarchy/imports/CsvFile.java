package io.mandate.hierarchy.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte order mark, whose first line names the
 * columns, in any order and case.
 *
 * @param name as it was sent, for reports
 */
record CsvFile(String name, Path path) {

  /** Reads row by row; the same row object is not kept. */
  void read(List<String> required, Consumer<CsvRow> consumer) {
    try (var reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text())) {
      var records = reader.iterator();
      if (!records.hasNext()) {
        throw new UnreadableFile(name, "it is empty");
      }
      var columns = columns(records.next(), required);
      while (records.hasNext()) {
        consumer.accept(new CsvRow(name, columns, records.next()));
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableFile unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new UnreadableFile(name, "it is not UTF-8", e);
      }
    }
    return new UnreadableFile(name, "it is no CSV: " + e.getMessage(), e);
  }

  private Map<String, Integer> columns(CsvRecord header, List<String> required) {
    var columns = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < header.getFieldCount(); i++) {
      var column = header.getField(i).strip().toLowerCase(Locale.ROOT);
      if (columns.put(column.equals("e-mail") ? "email" : column, i) != null) {
        throw new UnreadableFile(name, "line 1 names the column '" + column + "' twice");
      }
    }
    for (var column : required) {
      if (!columns.containsKey(column)) {
        throw new UnreadableFile(name, "line 1 names no column '" + column + "'");
      }
    }
    return columns;
  }

  /** Malformed bytes are an error here, and not silently replaced. */
  private Reader text() throws IOException {
    var bytes = new PushbackInputStream(Files.newInputStream(path), 3);
    var first = bytes.readNBytes(3);
    boolean mark =
        first.length == 3
            && first[0] == (byte) 0xEF
            && first[1] == (byte) 0xBB
            && first[2] == (byte) 0xBF;
    if (!mark) {
      bytes.unread(first);
    }
    return new InputStreamReader(
        bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
