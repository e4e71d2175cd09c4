package io.mandate.hierarchy.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.mandate.hierarchy.api.Code;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.time.Instants;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row, judged field by field while it is read: the first fault is the one reported. */
final class CsvRow {
  private static final int MOST_TEXT = 500;

  private final String file;
  private final Map<String, Integer> columns;
  private final CsvRecord record;
  private @Nullable Fault fault;

  /** What is wrong with a row, and where in it. */
  record Fault(String column, String reason, @Nullable String value) {}

  CsvRow(String file, Map<String, Integer> columns, CsvRecord record) {
    this.file = file;
    this.columns = columns;
    this.record = record;
    if (record.getFieldCount() != columns.size()) {
      fault = new Fault("", "field-count", String.valueOf(record.getFieldCount()));
    }
  }

  String file() {
    return file;
  }

  long line() {
    return record.getStartingLineNumber();
  }

  /** What is wrong with the fields read so far; null: nothing. */
  @Nullable Fault fault() {
    return fault;
  }

  /** A field's text without surrounding white space; null when empty or not there. */
  @Nullable String text(String column) {
    var index = columns.get(column);
    if (index == null || index >= record.getFieldCount()) {
      return null;
    }
    var text = record.getField(index).strip();
    if (text.indexOf('\0') >= 0 || text.length() > MOST_TEXT) {
      return refuse(column, text.length() > MOST_TEXT ? "text-too-long" : "text-has-nul", null);
    }
    return text.isEmpty() ? null : text;
  }

  @Nullable String requiredText(String column) {
    var text = text(column);
    return text == null ? refuse(column, "missing", null) : text;
  }

  @Nullable String code(String column) {
    var text = text(column);
    return text == null || Code.PATTERN.matcher(text).matches()
        ? text
        : refuse(column, "no-code", text);
  }

  @Nullable String requiredCode(String column) {
    return text(column) == null ? refuse(column, "missing", null) : code(column);
  }

  /** A day from 1900 up to 2200. */
  @Nullable LocalDate date(String column) {
    var text = text(column);
    var day = text == null ? null : Instants.readable(text);
    if (text != null && day == null) {
      refuse(column, "no-date", text);
    }
    return day;
  }

  /** One of these words, in lower case; empty is null. */
  @Nullable String oneOf(String column, Collection<String> words) {
    var text = text(column);
    if (text == null) {
      return null;
    }
    var word = text.toLowerCase(Locale.ROOT);
    return words.contains(word) ? word : refuse(column, "not-one-of", text);
  }

  /** All other fields that say something, as JSON; null when there are none. */
  @Nullable String labels(List<String> known) {
    var labels = new LinkedHashMap<String, String>();
    for (var column : columns.keySet()) {
      if (!known.contains(column) && text(column) instanceof String text) {
        labels.put(column, text);
      }
    }
    return labels.isEmpty() ? null : EventJson.write(labels);
  }

  /** Reports this fault unless an earlier one is known; always null. */
  @Nullable String refuse(String column, String reason, @Nullable String value) {
    if (fault == null) {
      fault = new Fault(column, reason, value == null ? null : shown(value));
    }
    return null;
  }

  private static String shown(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }
}
