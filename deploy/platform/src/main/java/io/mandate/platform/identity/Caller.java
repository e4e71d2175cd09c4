package io.mandate.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent this request, as the verified token says. */
@RequestScoped
public class Caller {
  /** Names the person a system acts for; a code, percent-encoded where it is not ASCII. */
  public static final String ACTING_FOR = "Mandate-Acting-For";

  private final SecurityIdentity identity;
  private final HttpHeaders headers;
  private final String personClaim;

  Caller(SecurityIdentity identity, HttpHeaders headers, IdentityConfig config) {
    this.identity = identity;
    this.headers = headers;
    this.personClaim = config.personClaim();
  }

  /**
   * The code of the person whose powers count: who calls, or for a system the person it acts for.
   * Null for machines and operators that are nobody in the organisation.
   */
  public @Nullable String person() {
    return has(Role.SYSTEM) ? actingFor() : claim(personClaim);
  }

  /** Whether the token carries this role. */
  public boolean has(Role role) {
    return identity.hasRole(role.group());
  }

  /** Whose token it is: its subject, or its name where it has none. */
  public String principal() {
    var subject = claim(Claims.sub.name());
    return subject == null ? identity.getPrincipal().getName() : subject;
  }

  /** The person a system acts for; null for everybody else, and for a system that only reads. */
  public @Nullable String actingFor() {
    return has(Role.SYSTEM) ? namedInHeader() : null;
  }

  /** What the header says, whoever sent it; undecoded where its percent signs mean nothing. */
  @Nullable String namedInHeader() {
    var value = headers.getHeaderString(ACTING_FOR);
    try {
      return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return value;
    }
  }

  private @Nullable String claim(String name) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return null;
    }
    return token.getClaim(name) instanceof Object value ? value.toString() : null;
  }
}
