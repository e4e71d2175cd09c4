package io.mandate.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of an export.
 *
 * @param story whose record it is
 * @param number of the record in its story, from 1
 * @param previous the hash of the number before; empty for the first
 * @param hash as the line says it
 * @param isSound whether the record's bytes have this hash
 */
record AuditLine(String story, int number, String previous, String hash, boolean isSound) {
  private static final Pattern FORM =
      Pattern.compile("\\{\"record\":(\\{.*}),\"hash\":\"([0-9a-f]{64})\"}");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nothing, where the text is no such line. */
  static Optional<AuditLine> of(String text) {
    var found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    var record = found.group(1);
    var hash = found.group(2);
    try {
      return of(JSON.readTree(record), hash, hash.equals(sha256(record)));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static Optional<AuditLine> of(JsonNode record, String hash, boolean isSound) {
    var story = record.path("id").asText();
    var number = record.path("number").asInt();
    return story.isEmpty() || number < 1
        ? Optional.empty()
        : Optional.of(
            new AuditLine(story, number, record.path("previous").asText(), hash, isSound));
  }

  private static String sha256(String record) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(record.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
