package io.mandate.platform.identity;

/** What a token may be good for beyond its person: the names in its {@code groups}. */
public enum Role {
  /** Keeps the organisation's data. */
  ORG_ADMIN(Role.ORG_ADMIN_GROUP),
  /** Runs the services. */
  OPS(Role.OPS_GROUP),
  /** Reads everything, changes nothing. */
  AUDITOR(Role.AUDITOR_GROUP),
  /** Another system, acting for a person whom it names. */
  SYSTEM(Role.SYSTEM_GROUP);

  /** For {@code @RolesAllowed}. */
  public static final String ORG_ADMIN_GROUP = "org-admin";

  /** For {@code @RolesAllowed}. */
  public static final String OPS_GROUP = "ops";

  /** For {@code @RolesAllowed}. */
  public static final String AUDITOR_GROUP = "auditor";

  /** For {@code @RolesAllowed}. */
  public static final String SYSTEM_GROUP = "system";

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /** The name in the token. */
  public String group() {
    return group;
  }
}
