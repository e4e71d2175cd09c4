package io.mandate.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
  private static final String KEY = "quarkus.oidc.public-key";
  private static final String PROVIDER = "quarkus.oidc.auth-server-url";

  @Test
  void exactly_one_issuer_is_trusted() {
    assertThat(configured(Map.of(KEY, "MII")).personClaim()).isEqualTo("person");
    assertThat(configured(Map.of(PROVIDER, "https://id.example/org")).issuer())
        .contains("https://id.example/org");
  }

  @Test
  void none_or_both_do_not_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenIssuer().convert("public-key= provider="))
        .withMessageContaining(KEY)
        .withMessageEndingWith("none is.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenIssuer().convert("public-key=MII provider=https://id.example"))
        .withMessageEndingWith("both are.");
  }

  @Test
  void it_is_checked_when_the_configuration_is_read() {
    assertThat(refusal(Map.of())).contains("Exactly one of", "none is.");
    assertThat(refusal(Map.of(KEY, "MII", PROVIDER, "https://id.example"))).contains("both are.");
  }

  private static String refusal(Map<String, String> values) {
    try {
      return configured(values).issuer();
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static IdentityConfig configured(Map<String, String> values) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withMapping(IdentityConfig.class)
            .withDefaultValues(values)
            .build();
    return config.getConfigMapping(IdentityConfig.class);
  }
}
