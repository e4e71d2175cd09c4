package io.mandate.platform.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose tokens are believed: the local issuer's by its public key, or a provider's. One of them.
 */
@Singleton
class TokenIssuer {
  private final Optional<String> publicKey;
  private final Optional<String> provider;

  TokenIssuer(
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
    this.publicKey = publicKey;
    this.provider = provider;
  }

  void check(@Observes @Priority(1) StartupEvent start) {
    if (publicKey.isPresent() == provider.isPresent()) {
      throw new IllegalStateException(
          "Exactly one of quarkus.oidc.public-key (local issuer) and quarkus.oidc.auth-server-url"
              + " (identity provider) must be set; "
              + (publicKey.isPresent() ? "both are." : "none is."));
    }
  }
}
