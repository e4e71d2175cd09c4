package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"up", "demo/demo", "audit/audit"})
  void what_is_said_in_english_is_said_in_chinese(String bundle) throws IOException {
    var english = texts(bundle + ".properties");
    var chinese = texts(bundle + "_zh.properties");

    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  private static Properties texts(String file) throws IOException {
    var texts = new Properties();
    try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
