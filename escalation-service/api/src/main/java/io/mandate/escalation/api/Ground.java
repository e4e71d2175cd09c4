package io.mandate.escalation.api;

/** What somebody is appraised for (rule 17). */
public enum Ground {
  /** An assignment was judged EMPTY. */
  EMPTY_VERDICT,
  /** A case was not ruled in time. */
  NO_RULING,
  /** An assignment was not judged in time. */
  NO_VERDICT,
  /** An assignment was judged MET. */
  MET_VERDICT,
  /** What was agreed was done. */
  AGREED_DONE;

  /** Whether it is praised; what is not is blamed. */
  public boolean commends() {
    return switch (this) {
      case EMPTY_VERDICT, NO_RULING, NO_VERDICT -> false;
      case MET_VERDICT, AGREED_DONE -> true;
    };
  }
}
