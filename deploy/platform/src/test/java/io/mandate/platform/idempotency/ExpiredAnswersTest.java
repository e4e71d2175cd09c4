package io.mandate.platform.idempotency;

import static io.mandate.platform.idempotency.Keyed.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Answers are kept for a while and then forgotten. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ExpiredAnswersTest {
  @Inject DataSource database;

  private String key = UUID.randomUUID().toString();
  private final String name = "thing-" + key;

  @Test
  void an_expired_answer_is_forgotten_and_its_key_free() {
    create(key, name).then().statusCode(201);
    sql("update idempotent_answer set expires_at = mandate_now() - interval '1 second'");

    create(key, name + "-later").then().statusCode(201).header(StoredAnswer.REPLAYED, nullValue());
    create(key, name + "-later").then().statusCode(201).header(StoredAnswer.REPLAYED, "true");
  }

  @Test
  void expired_answers_are_deleted_a_few_at_a_time_while_others_are_stored() throws SQLException {
    create(key, name).then().statusCode(201);
    sql(
        "insert into idempotent_answer select sha256(('old' || n)::text::bytea),"
            + " sha256(''), 200, null, null, null, mandate_now() - interval '1 day'"
            + " from generate_series(1, 100) n");
    for (var i = 0; i < 40; i++) {
      key = UUID.randomUUID().toString();
      create(key, name + i).then().statusCode(201);
    }
    try (var connection = database.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from idempotent_answer where expires_at < mandate_now()")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  private void sql(String statement) {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (var connection = database.getConnection();
                  var update = connection.createStatement()) {
                return update.executeUpdate(statement);
              }
            });
  }
}
