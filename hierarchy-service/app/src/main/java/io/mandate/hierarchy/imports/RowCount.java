package io.mandate.hierarchy.imports;

import java.util.function.LongConsumer;

/** Counts rows while they are read, and tells it now and then. */
final class RowCount {
  private static final int TELL_EVERY = 10_000;

  private final LongConsumer listener;
  private long rows;

  RowCount(LongConsumer listener) {
    this.listener = listener;
  }

  void another() {
    rows++;
    if (rows % TELL_EVERY == 0) {
      listener.accept(rows);
    }
  }

  long rows() {
    return rows;
  }
}
