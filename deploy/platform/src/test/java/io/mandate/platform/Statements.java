package io.mandate.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Lists the statements that go through a data source. */
public final class Statements {

  private final List<String> executed = new CopyOnWriteArrayList<>();
  private final DataSource source;

  public Statements(DataSource source) {
    this.source = watch(DataSource.class, source, "");
  }

  public DataSource source() {
    return source;
  }

  /** What was executed since the last call. */
  public List<String> take() {
    var taken = new ArrayList<>(executed);
    executed.clear();
    return taken;
  }

  private <T> T watch(Class<T> type, T real, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            Statements.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                executed.add(sql);
              }
              try {
                return watched(method.invoke(real, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            }));
  }

  private Object watched(Object result, Object[] arguments) {
    return switch (result) {
      case PreparedStatement s -> watch(PreparedStatement.class, s, String.valueOf(arguments[0]));
      case Connection c -> watch(Connection.class, c, "");
      case null, default -> result;
    };
  }
}
