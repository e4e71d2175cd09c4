package io.mandate.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A request as idempotency sees it.
 *
 * @param callerKey who asked, for whom, with which Idempotency-Key: SHA-256
 * @param request what was asked, method, path, raw body and uploaded files: SHA-256
 * @param path of the request, without its query
 */
record KeyedRequest(byte[] callerKey, byte[] request, String path) {

  static byte[] hash(@Nullable String... parts) {
    var digest = sha256();
    for (var part : parts) {
      if (part != null) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      digest.update((byte) (part == null ? 0 : 1));
      digest.update((byte) 0);
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The number of the advisory lock. Two keys that share one only wait for each other. */
  long lock() {
    return ByteBuffer.wrap(callerKey).getLong();
  }

  boolean asks(byte[] other) {
    return MessageDigest.isEqual(request, other);
  }
}
