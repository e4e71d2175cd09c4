package io.mandate.platform.identity;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
  private static final Optional<String> KEY = Optional.of("MII...");
  private static final Optional<String> URL = Optional.of("https://id.example/realms/org");

  @Test
  void exactly_one_issuer_is_trusted() {
    assertThatNoException()
        .isThrownBy(() -> new TokenIssuer(KEY, Optional.empty()).check(new StartupEvent()));
    assertThatNoException()
        .isThrownBy(() -> new TokenIssuer(Optional.empty(), URL).check(new StartupEvent()));
  }

  @Test
  void none_or_both_do_not_start() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new TokenIssuer(Optional.empty(), Optional.empty()).check(new StartupEvent()))
        .withMessageContaining("quarkus.oidc.public-key")
        .withMessageContaining("none is");
    assertThatIllegalStateException()
        .isThrownBy(() -> new TokenIssuer(KEY, URL).check(new StartupEvent()))
        .withMessageContaining("both are");
  }
}
