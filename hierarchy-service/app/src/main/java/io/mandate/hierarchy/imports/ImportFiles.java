package io.mandate.hierarchy.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one import, in a folder of their own that goes when it ends.
 *
 * @param folder holds nothing else
 */
public record ImportFiles(Path folder, List<Upload> uploads) {
  /** The files of the units form, all of them needed: what is left out ends. */
  public static final List<String> UNITS_FORM =
      List.of(UnitsForm.UNITS, UnitsForm.PEOPLE, UnitsForm.APPOINTMENTS);

  /**
   * @param name as it was sent, without folders
   */
  public record Upload(String name, Path path) {}

  /** The file of this name, whatever its case; null when it was not sent. */
  @Nullable CsvFile named(String name) {
    return uploads.stream()
        .filter(upload -> upload.name().equalsIgnoreCase(name))
        .map(upload -> new CsvFile(upload.name(), upload.path()))
        .findFirst()
        .orElse(null);
  }

  /** The only file. */
  CsvFile single() {
    var upload = uploads.getFirst();
    return new CsvFile(upload.name(), upload.path());
  }

  /** Deletes all that was kept of it; what is gone already is no fault. */
  public void delete() {
    try {
      for (var upload : uploads) {
        Files.deleteIfExists(upload.path());
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
