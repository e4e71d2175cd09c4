package io.mandate.hierarchy.imports.rest;

import io.mandate.hierarchy.imports.ImportConfig;
import io.mandate.hierarchy.imports.ImportFiles;
import io.mandate.hierarchy.imports.ImportFiles.Upload;
import io.mandate.hierarchy.imports.ImportTerms.Form;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Keeps uploaded files beyond their request, unpacked, within bounds. */
@ApplicationScoped
class Uploads {
  private static final int MOST_FILES = 20;

  private final ImportConfig bounds;

  Uploads(ImportConfig bounds) {
    this.bounds = bounds;
  }

  ImportFiles keep(List<FileUpload> sent, Form form) {
    try {
      var kept = new Kept(Files.createTempDirectory("mandate-import"), bounds.mostBytes());
      try {
        for (var file : sent) {
          kept.take(file);
        }
        kept.require(form);
        return new ImportFiles(kept.folder, kept.uploads);
      } catch (IOException | RuntimeException e) {
        new ImportFiles(kept.folder, kept.uploads).delete();
        throw e;
      }
    } catch (ZipException e) {
      throw refused("zip-unreadable");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem refused(String code) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.file", code);
  }

  private static final class Kept {
    private final Path folder;
    private final List<Upload> uploads = new ArrayList<>();
    private long room;

    private Kept(Path folder, long room) {
      this.folder = folder;
      this.room = room;
    }

    private void take(FileUpload file) throws IOException {
      try (var bytes = Files.newInputStream(file.uploadedFile())) {
        if (file.fileName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
          unpack(new ZipInputStream(bytes));
        } else {
          add(file.fileName(), bytes);
        }
      }
    }

    private void unpack(ZipInputStream zip) throws IOException {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
          add(entry.getName(), zip);
        }
      }
    }

    /** Never under the name that was sent: that may lead anywhere. */
    private void add(String name, InputStream bytes) throws IOException {
      if (uploads.size() == MOST_FILES) {
        throw refused("too-many-files");
      }
      var path = folder.resolve(uploads.size() + ".csv");
      uploads.add(new Upload(name.substring(name.lastIndexOf('/') + 1), path));
      try (var file = Files.newOutputStream(path)) {
        var part = new byte[64 * 1024];
        for (int n = bytes.read(part); n >= 0; n = bytes.read(part)) {
          room -= n;
          if (room < 0) {
            throw Problem.of(PlatformProblems.BODY_TOO_LARGE);
          }
          file.write(part, 0, n);
        }
      }
    }

    private void require(Form form) {
      switch (form) {
        case POSTS -> {
          if (uploads.size() != 1) {
            throw refused("one-csv-file");
          }
        }
        case UNITS -> {
          for (var name : ImportFiles.UNITS_FORM) {
            if (uploads.stream().noneMatch(upload -> upload.name().equalsIgnoreCase(name))) {
              throw refused("missing-" + name.replace('.', '-'));
            }
          }
        }
      }
    }
  }
}
