package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  @Test
  void what_was_written_is_there_after_a_restart(@TempDir Path folder) throws Exception {
    try (var postgres = Postgres.start(Postgres.Settings.disposable(folder))) {
      postgres.createDatabase("kept");
      try (var connection = postgres.connect("kept");
          var statement = connection.createStatement()) {
        statement.execute("create extension btree_gist");
        statement.execute("create table said as select 'word' as what");
      }
      postgres.stop();
      postgres.start();
      postgres.createDatabase("kept");
      try (var connection = postgres.connect("kept");
          var statement = connection.createStatement();
          var row = statement.executeQuery("select what, version() from said")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo("word");
        assertThat(row.getString(2)).startsWith("PostgreSQL 18");
      }
    }
  }

  @Test
  void what_was_committed_outlives_a_power_cut(@TempDir Path folder) throws Exception {
    var settings = Postgres.Settings.disposable(folder);
    var durable = new Postgres.Settings(settings.data(), settings.binaries(), 0, true);
    try (var postgres = Postgres.start(durable)) {
      try (var connection = postgres.connect("postgres");
          var statement = connection.createStatement()) {
        statement.execute("create table said as select 'word' as what");
        postgres.kill();
      }
      postgres.start();
      try (var connection = postgres.connect("postgres");
          var statement = connection.createStatement();
          var row = statement.executeQuery("select what from said")) {
        assertThat(row.next()).isTrue();
      }
    }
  }

  @Test
  void a_taken_port_is_named(@TempDir Path folder) throws Exception {
    try (var taken = new ServerSocket(0)) {
      var settings =
          new Postgres.Settings(folder, folder.resolve("binaries"), taken.getLocalPort(), false);
      assertThatThrownBy(() -> Postgres.start(settings))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Port %d, which PostgreSQL needs, is taken by another program.",
              taken.getLocalPort());
    }
  }
}
