package io.mandate.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Many tasks run out at one instant. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class StormTest {
  private static final int MANY = 5_000;

  @Inject World world;
  @Inject DataSource database;

  @Test
  void tasks_unresolved_at_one_instant_become_as_many_cases_with_their_to_dos() {
    var _ = world.org(CaseWalker.org());
    var _ = new CaseWalker(world).opened();
    var casesBefore = count("select count(*) from escalation_case");
    var storm = Stream.generate(() -> new CaseWalker(world).unresolved()).limit(MANY).toList();

    world.saysAtOnce(storm);

    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> count("select count(*) from escalation_case") == casesBefore + MANY);
    assertThat(count("select count(*) from todo where source = 'CASE' and kind = 'HEAR'"))
        .isGreaterThanOrEqualTo(MANY);
    assertThat(count("select count(*) from event_sequence")).isGreaterThanOrEqualTo(MANY);
  }

  private long count(String query) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query);
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
