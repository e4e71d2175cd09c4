package io.mandate.local;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Servers that somebody else runs, named in environment variables; null where we start our own.
 *
 * @param postgres JDBC address without a database, {@code jdbc:postgresql://host:5432}; the
 *     databases hierarchy, task and escalation must exist there; parameters after a {@code ?} are
 *     kept
 * @param kafka bootstrap servers; topics that are missing are created
 */
public record External(
    @Nullable String postgres,
    @Nullable String user,
    @Nullable String password,
    @Nullable String kafka) {
  public static final External NONE = new External(null, null, null, null);

  /**
   * @throws CannotStart when the address is not one of PostgreSQL
   */
  public static External from(Map<String, String> environment) {
    var postgres = environment.get("MANDATE_POSTGRES_URL");
    if (postgres != null && !postgres.startsWith("jdbc:postgresql://")) {
      throw new CannotStart("MANDATE_POSTGRES_URL must begin with jdbc:postgresql://.");
    }
    return new External(
        postgres,
        environment.get("MANDATE_POSTGRES_USER"),
        environment.get("MANDATE_POSTGRES_PASSWORD"),
        environment.get("MANDATE_KAFKA"));
  }

  String database(String name) {
    var address = requireNonNull(postgres);
    int query = address.indexOf('?');
    var server = query < 0 ? address : address.substring(0, query);
    var parameters = query < 0 ? "" : address.substring(query);
    return server.replaceAll("/+$", "") + "/" + name + parameters;
  }

  String userOrEmpty() {
    return requireNonNullElse(user, "");
  }

  String passwordOrEmpty() {
    return requireNonNullElse(password, "");
  }

  /**
   * @throws CannotStart when it cannot be opened, saying why
   */
  void requireDatabase(String name) {
    var url = database(name);
    try (var _ = DriverManager.getConnection(url, userOrEmpty(), passwordOrEmpty())) {
      return;
    } catch (SQLException e) {
      throw new CannotStart(
          "The database %s of MANDATE_POSTGRES_URL cannot be opened: %s."
              .formatted(name, e.getMessage()),
          e);
    }
  }
}
