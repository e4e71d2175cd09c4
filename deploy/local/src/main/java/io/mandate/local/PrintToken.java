package io.mandate.local;

import java.util.Set;

/** {@code deploy/token}: prints a token of a person or a role, for the consoles and curl. */
public final class PrintToken {
  private static final Set<String> ROLES = Set.of("org-admin", "ops", "auditor", "system");

  private PrintToken() {}

  public static void main(String[] arguments) {
    try {
      System.out.println(token(arguments));
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static String token(String[] arguments) {
    var issuer = Issuer.inFolder(Project.here().keys());
    if (arguments.length == 1 && !arguments[0].startsWith("-")) {
      return issuer.person(arguments[0]);
    }
    if (arguments.length == 2 && "--role".equals(arguments[0]) && ROLES.contains(arguments[1])) {
      return issuer.role(arguments[1]);
    }
    throw new CannotStart(
        "Usage: deploy/token PERSON, or deploy/token --role org-admin|ops|auditor|system.");
  }
}
