package io.mandate.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * How a service says everything again that others follow, as a bean. The platform calls it after
 * the epoch was raised: page by page, each in a transaction of its own, on one replica at a time,
 * on from the last page that was committed, beside normal work. What others say of a key meanwhile
 * is in order with it if the page locks what it reads.
 */
public interface Restatement {

  /**
   * Says one page of the present state through {@link Outbox}.
   *
   * @param epoch in which all is said again
   * @param after where the page before ended; null at the beginning
   * @param limit how many things a page may be about
   * @return where the next page begins; null when this was the last
   */
  @Nullable String restate(int epoch, @Nullable String after, int limit);
}
