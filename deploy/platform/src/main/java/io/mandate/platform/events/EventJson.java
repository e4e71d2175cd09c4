package io.mandate.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The JSON of events: ISO-8601 times, nulls left out, unknown fields ignored on reading. */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private EventJson() {}

  public static String write(Object data) {
    try {
      return MAPPER.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(data.getClass().getName() + " cannot be JSON", e);
    }
  }

  /**
   * @throws UnreadableEvent when the bytes are not such a value
   */
  public static <T> T read(byte[] data, Class<T> type) {
    try {
      var value = MAPPER.readValue(data, type);
      if (value == null) {
        throw new UnreadableEvent("a JSON null stands for no " + type.getSimpleName());
      }
      return value;
    } catch (IOException e) {
      throw new UnreadableEvent("not a " + type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
