package io.mandate.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists the statements that go over JDBC; a batch is one, as it is one call. */
public final class Statements {

  private final List<String> executed = new CopyOnWriteArrayList<>();

  /** The same data source; what goes through it is listed. */
  public DataSource of(DataSource source) {
    return watch(DataSource.class, source, "");
  }

  /** The same connection; what goes through it is listed. */
  public Connection of(Connection connection) {
    return watch(Connection.class, connection, "");
  }

  /** What was executed since the last call. */
  public List<String> take() {
    var taken = new ArrayList<>(executed);
    executed.clear();
    return taken;
  }

  private <T> T watch(Class<T> type, T real, String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            Statements.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                executed.add(sql(arguments, prepared));
              }
              try {
                return watched(method.invoke(real, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            }));
  }

  private @Nullable Object watched(@Nullable Object result, Object @Nullable [] arguments) {
    return switch (result) {
      case PreparedStatement s -> watch(PreparedStatement.class, s, sql(arguments, ""));
      case Statement s -> watch(Statement.class, s, "");
      case Connection c -> watch(Connection.class, c, "");
      case null, default -> result;
    };
  }

  private static String sql(Object @Nullable [] arguments, String prepared) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
        ? sql
        : prepared;
  }
}
