package io.mandate.hierarchy.org;

/** Headers that speak of the org. */
public final class OrgHeaders {
  /** In answers: the version that has the change. In requests: the version to wait for. */
  public static final String VERSION = "Mandate-Org-Version";

  private OrgHeaders() {}
}
