package io.mandate.bench;

import io.mandate.local.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What PostgreSQL itself does with the minimal statements of a purpose-built service, on the server
 * that the services use and in the same run: the measure of everything above it.
 */
final class Floor {
  private static final String DATABASE = "floor";
  private static final String DETAILS = "{\"what\": \"%s\"}".formatted("x".repeat(600));

  private final Postgres postgres;
  private final Processor processor;

  Floor(Postgres postgres, Processor processor) {
    this.postgres = postgres;
    this.processor = processor;
  }

  void prepare() throws SQLException {
    postgres.createDatabase(DATABASE);
    try (var connection = postgres.connect(DATABASE);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          drop table if exists task, entry, event, sequence, incident, answer;
          create table task (id uuid primary key, version int not null, state text not null,
            due_at timestamptz, details jsonb not null);
          create index task_due on task (due_at) where due_at is not null;
          create table entry (task uuid, number int, data jsonb not null, primary key (task, number));
          create table event (id bigint generated always as identity primary key, key text not null,
            payload jsonb not null);
          create table sequence (key text primary key, value bigint not null);
          create table incident (id uuid primary key, task uuid not null unique, due_at timestamptz,
            details jsonb not null);
          create table answer (key text primary key, data jsonb not null)
          """);
    }
  }

  /** {@code count} rows due at once: 500 a transaction, each state, entry, event and case. */
  Measured storm(int count) throws SQLException {
    try (var connection = postgres.connect(DATABASE);
        var statement = connection.createStatement()) {
      fill(statement, count);
      connection.setAutoCommit(false);
      var used = processor.used();
      long start = System.nanoTime();
      while (fire(statement) > 0) {
        connection.commit();
      }
      connection.commit();
      var took = Duration.ofNanos(System.nanoTime() - start);
      return new Measured(count, took, processor.used().minus(used));
    }
  }

  private static void fill(Statement statement, int count) throws SQLException {
    statement.execute(
        "insert into task select gen_random_uuid(), 1, 'AGREED', now(), '%s' from generate_series(1, %d)"
            .formatted(DETAILS, count));
    statement.execute("analyze task");
  }

  private static int fire(Statement statement) throws SQLException {
    return statement.executeUpdate(
        """
        with due as (select id from task where due_at <= now() order by due_at limit 500
              for update skip locked),
          moved as (update task set state = 'ESCALATED', due_at = null, version = version + 1
              from due where task.id = due.id returning task.id, task.details),
          written as (insert into entry select id, 1, details from moved),
          said as (insert into event (key, payload) select id::text, details from moved)
        insert into incident select gen_random_uuid(), id, now() + interval '3 days', details
          from moved
        """);
  }

  /** Tasks created one a transaction, by several connections side by side. */
  Measured creation(int connections, Duration length) throws SQLException {
    var used = processor.used();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    int created = 0;
    var running = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        running.add(threads.submit(() -> createUntil(end)));
      }
      for (var thread : running) {
        created += thread.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Measured(created, took, processor.used().minus(used));
  }

  private int createUntil(long end) throws SQLException {
    try (var connection = postgres.connect(DATABASE)) {
      connection.setAutoCommit(false);
      int created = 0;
      while (System.nanoTime() < end) {
        create(connection);
        connection.commit();
        created++;
      }
      return created;
    }
  }

  private static void create(Connection connection) throws SQLException {
    var id = UUID.randomUUID();
    run(
        connection,
        "insert into task values (?::uuid, 1, 'OPEN', now() + interval '3 days', ?::jsonb)",
        id);
    run(connection, "insert into entry values (?::uuid, 1, ?::jsonb)", id);
    run(
        connection,
        "with s as (insert into sequence values (?, 1)) insert into answer values (gen_random_uuid()::text, ?::jsonb)",
        id);
    run(connection, "insert into event (key, payload) values (?, ?::jsonb)", id);
  }

  private static void run(Connection connection, String sql, UUID id) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id.toString());
      statement.setString(2, DETAILS);
      statement.executeUpdate();
    }
  }
}
