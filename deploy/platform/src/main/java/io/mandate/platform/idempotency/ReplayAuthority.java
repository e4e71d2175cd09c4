package io.mandate.platform.idempotency;

/** A bean of each service: an answer given before is not shown to who may no longer see it. */
public interface ReplayAuthority {

  /**
   * Throws the problem that a GET of this path would answer with, if the caller may not see it now.
   *
   * @param path of what the first request created (its Location), else of the request itself, as
   *     {@code /api/v1/things/7}
   */
  void check(String path);
}
