package io.mandate.platform.identity;

import org.eclipse.microprofile.config.spi.Converter;

/** The local issuer, known by its public key, or an identity provider: exactly one of them. */
public final class TokenIssuer implements Converter<String> {
  private static final long serialVersionUID = 1;

  @Override
  public String convert(String configured) {
    var noKey = configured.startsWith("public-key= ");
    var noProvider = configured.endsWith(" provider=");
    if (noKey == noProvider) {
      throw new IllegalArgumentException(
          "Exactly one of quarkus.oidc.public-key (local issuer) and quarkus.oidc.auth-server-url"
              + " (identity provider) must be set; "
              + (noKey ? "none is." : "both are."));
    }
    return configured;
  }
}
