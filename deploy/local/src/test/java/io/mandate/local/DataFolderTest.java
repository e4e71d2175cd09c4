package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @Test
  void a_folder_is_used_by_one_at_a_time(@TempDir Path folder) {
    var taken = DataFolder.take(folder);

    assertThatThrownBy(() -> DataFolder.take(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Another deploy/up runs on %s: stop it first.", folder);

    taken.release();
    DataFolder.take(folder).release();
  }

  @Test
  void a_folder_that_cannot_be_written_is_named(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("The folder %s cannot be written.", file.resolve("data"));
    assertThat(file).isRegularFile();
  }
}
