package io.mandate.local;

import org.jspecify.annotations.Nullable;

/** Something cannot start here; the message says in one sentence what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    this(sentence, null);
  }

  public CannotStart(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
