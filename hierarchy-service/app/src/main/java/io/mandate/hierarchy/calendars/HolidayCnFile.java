package io.mandate.hierarchy.calendars;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.HolidayList.Fault;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of the project holiday-cn: {@code {"year": 2027, "days": [{"name": ..., "date":
 * "2027-01-01", "isOffDay": true}]}}. They say off days and make-up workdays, also those of the
 * neighbouring years that belong to a holiday of this one.
 */
public final class HolidayCnFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private int year;

  private HolidayCnFile() {}

  /**
   * @throws Problem {@code malformed-json} (400), {@code invalid-request} (400) when it is another
   *     kind of JSON
   */
  public static HolidayList read(byte[] file) {
    var list = new HolidayCnFile();
    try (var parser = JSON.createParser(file)) {
      list.read(parser);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw Problem.of(PlatformProblems.MALFORMED_JSON)
          .with("line", at == null ? 0 : at.getLineNr())
          .with("column", at == null ? 0 : at.getColumnNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (list.year == 0) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body", "no-holiday-list");
    }
    return new HolidayList(Set.of(list.year), List.copyOf(list.days.values()), list.faults);
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      int line = parser.currentLocation().getLineNr();
      var value = parser.nextToken();
      if (name.equals("year")) {
        year = year(parser, value, line);
      } else if (name.equals("days") && value == JsonToken.START_ARRAY) {
        readDays(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private int year(JsonParser parser, JsonToken value, int line) throws IOException {
    int given = value == JsonToken.VALUE_NUMBER_INT ? parser.getValueAsInt(-1) : -1;
    if (given < 1900 || given > 2199) {
      faults.add(new Fault(line, "no-year"));
      parser.skipChildren();
    }
    return given;
  }

  private void readDays(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      JsonNode day = JSON.readTree(parser);
      var read = day(day);
      if (read == null) {
        faults.add(new Fault(line, "no-day"));
      } else if (days.put(read.date(), read) instanceof SpecialDay other
          && other.working() != read.working()) {
        faults.add(new Fault(line, "day-off-and-working"));
      }
    }
  }

  private static @Nullable SpecialDay day(JsonNode day) {
    var date = Instants.readable(day.path("date").asText());
    var off = day.path("isOffDay");
    if (date == null || !off.isBoolean() || !day.path("name").isTextual()) {
      return null;
    }
    return new SpecialDay(
        date, !off.booleanValue(), null, DayName.of(day.path("name").textValue()));
  }
}
