package io.mandate.local;

/**
 * Tokens for tests, signed by the issuer that {@link RealServers} made known to the application.
 */
public final class Tokens {
  private Tokens() {}

  /** Of the person with this code. */
  public static String person(String code) {
    return String.valueOf(RealServers.ask("token", code, false));
  }

  /** Of org-admin, ops, auditor or system. */
  public static String role(String role) {
    return String.valueOf(RealServers.ask("token", role, true));
  }

  /** Of a system that acts for the person it names in {@code Mandate-Acting-For}. */
  public static String system() {
    return role("system");
  }
}
