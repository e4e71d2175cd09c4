package io.mandate.platform.preconditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "\"6\",\"7\""})
  void the_current_version_passes(String header) {
    assertThatNoException().isThrownBy(() -> new IfMatch(header).require(7));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~~, 428",
        "*, 428",
        "\"6\", 412",
        "\"77\", 412",
        "W/\"7\", 412",
        "~\"6\", \"8\"~, 412",
        "7, 400",
        "\"7, 400",
      })
  void anything_else_is_refused(String header, int status) {
    assertThat(refusal(header).type().status()).isEqualTo(status);
  }

  @Test
  void a_missing_header_is_required() {
    assertThat(refusal(null).type().slug()).isEqualTo("version-required");
  }

  @Test
  void a_version_is_written_as_a_strong_tag() {
    assertThat(IfMatch.etag(7).getValue()).isEqualTo("7");
    assertThat(IfMatch.etag(7).isWeak()).isFalse();
  }

  private static Problem refusal(@Nullable String header) {
    return catchThrowableOfType(Problem.class, () -> new IfMatch(header).require(7));
  }
}
