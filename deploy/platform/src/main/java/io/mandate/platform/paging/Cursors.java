package io.mandate.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cursors as they travel: base64url of the sort key and a hash over it and the query. The hash
 * guards against mistakes, not against forgers: a page shows only what its reader may see anyway.
 */
public final class Cursors {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Encoded(@Nullable List<String> k, @Nullable String h) {}

  private Cursors() {}

  /**
   * @param query what it belongs to: the list, and its filters
   */
  public static String encode(List<String> sortKey, String query) {
    try {
      var json = JSON.writeValueAsBytes(new Encoded(sortKey, hash(sortKey, query)));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings cannot be written as JSON", e);
    }
  }

  /**
   * @throws Problem {@code cursor-invalid} for one that was altered, or belongs to another query
   */
  public static Position decode(String cursor, String query) {
    try {
      var read = JSON.readValue(Base64.getUrlDecoder().decode(cursor), Encoded.class);
      if (read != null
          && read.k() instanceof List<String> sortKey
          && hash(sortKey, query).equals(read.h())) {
        return new Position(sortKey);
      }
    } catch (IOException | IllegalArgumentException _) {
      // Answered below like a cursor of another list.
    }
    throw Problem.of(PlatformProblems.CURSOR_INVALID);
  }

  private static String hash(List<String> sortKey, String query) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(query.getBytes(StandardCharsets.UTF_8));
      for (var value : sortKey) {
        digest.update((byte) 0);
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
