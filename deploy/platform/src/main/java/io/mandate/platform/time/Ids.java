package io.mandate.platform.time;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): identity that indexes well, never an order to rely on. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Ids() {}

  /**
   * A new id.
   *
   * @param at the transaction's instant, of which it keeps the milliseconds
   */
  public static UUID next(Instant at) {
    long high = (at.toEpochMilli() << 16) | VERSION | (RANDOM.nextInt() & 0xFFFL);
    return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2));
  }
}
