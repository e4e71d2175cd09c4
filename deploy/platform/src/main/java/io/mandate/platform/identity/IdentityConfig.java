package io.mandate.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Whose tokens are believed, and what in them names a person. Checked before anything starts. */
@ConfigMapping(prefix = "mandate.identity")
public interface IdentityConfig {

  /** The claim that holds the person's code. */
  @WithDefault("person")
  String personClaim();

  /** Not to be set: brings together what tells whose tokens are believed. */
  @WithConverter(TokenIssuer.class)
  @WithDefault("public-key=${quarkus.oidc.public-key:} provider=${quarkus.oidc.auth-server-url:}")
  String issuer();
}
