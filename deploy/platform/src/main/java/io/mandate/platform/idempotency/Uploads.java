package io.mandate.platform.idempotency;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of a form: its raw body differs each time it is sent, by its boundary alone. */
final class Uploads {
  private Uploads() {}

  /** A hash of each file among a method's arguments, its names and its content, in hex. */
  static List<String> hashes(@Nullable Object[] arguments) {
    var hashes = new ArrayList<String>();
    for (var argument : arguments) {
      var all =
          argument instanceof Collection<?> many ? many : List.of(argument == null ? "" : argument);
      for (var one : all) {
        if (one instanceof FileUpload file) {
          hashes.add(hash(file));
        }
      }
    }
    return hashes;
  }

  private static String hash(FileUpload file) {
    MessageDigest content = KeyedRequest.sha256();
    try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(), content)) {
      Files.copy(file.uploadedFile(), digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var hex = HexFormat.of().formatHex(content.digest());
    return HexFormat.of().formatHex(KeyedRequest.hash(file.name(), file.fileName(), hex));
  }
}
