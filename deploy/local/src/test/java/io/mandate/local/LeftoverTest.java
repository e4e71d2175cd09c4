package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {
  @Test
  void a_process_that_outlived_its_launcher_is_ended(@TempDir Path folder) throws IOException {
    var process = sleeper();

    Leftover.end(pidFile(folder, process), _ -> true);

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void another_program_with_the_same_id_is_left_alone(@TempDir Path folder) throws IOException {
    var process = sleeper();
    try {
      Leftover.end(pidFile(folder, process), _ -> false);

      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void nothing_was_left_over(@TempDir Path folder) {
    Leftover.end(folder.resolve("nobody.pid"), _ -> true);
  }

  private static Process sleeper() throws IOException {
    return new ProcessBuilder("sleep", "60").start();
  }

  private static Path pidFile(Path folder, Process process) throws IOException {
    return Files.writeString(folder.resolve("it.pid"), process.pid() + "\n");
  }
}
