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

  /**
   * An id that follows from another: the same for the same two, whenever and wherever it is asked
   * for. It keeps the other's milliseconds.
   *
   * @param nth which of those that follow from it
   */
  public static UUID derived(UUID from, int nth) {
    long mixed = (from.getLeastSignificantBits() + nth) * 0x9E37_79B9_7F4A_7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
    return new UUID(from.getMostSignificantBits(), VARIANT | ((mixed ^ (mixed >>> 32)) >>> 2));
  }
}
