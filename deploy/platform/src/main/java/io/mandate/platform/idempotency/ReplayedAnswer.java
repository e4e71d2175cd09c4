package io.mandate.platform.idempotency;

/** Carries a stored answer past the resource method, whatever that would return. */
final class ReplayedAnswer extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient StoredAnswer answer;

  ReplayedAnswer(StoredAnswer answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  StoredAnswer answer() {
    return answer;
  }
}
