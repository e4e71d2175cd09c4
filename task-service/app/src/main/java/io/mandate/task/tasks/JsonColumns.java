package io.mandate.task.tasks;

import io.mandate.platform.events.EventJson;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.nio.charset.StandardCharsets;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** JSON columns hold the same JSON as events do. */
@JsonFormat
@PersistenceUnitExtension
class JsonColumns implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return EventJson.read(bytes, type.getJavaTypeClass());
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return EventJson.write(value);
  }
}
