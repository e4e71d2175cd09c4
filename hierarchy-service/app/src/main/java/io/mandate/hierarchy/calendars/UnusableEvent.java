package io.mandate.hierarchy.calendars;

/** An event of which no holiday can be made. */
final class UnusableEvent extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * @param reason a stable code
   */
  UnusableEvent(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
