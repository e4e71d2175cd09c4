package io.mandate.hierarchy.org;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static io.mandate.hierarchy.imports.Importing.posts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.database.Sql;
import io.mandate.local.RealServers;
import io.mandate.platform.events.EventJson;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever follows the org, by the database or by the topic, has the same one. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class OrgFollowingTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String ORG =
      "post,title,reports_to,vacant\ns,S,,no\na,A,s,no\nm,M,a,no\nb,B,s,yes\nn,N,b,no\n";

  @Inject Sql sql;
  @Inject OrgHistory history;
  @Inject CurrentOrg current;
  @Inject TransactionSynchronizationRegistry transaction;
  @Inject Database database;

  @AfterEach
  void time_is_as_it_was() {
    database.run("update time_offset set shift = interval '0'");
  }

  @Test
  void another_replica_notices_a_commit_that_it_did_not_make() throws InterruptedException {
    var other = new CurrentOrg(sql, history, transaction);
    other.start();
    try {
      long version = posts(ORG, "&confirmShrink=true").getLong("orgVersion");

      assertThat(other.reaches(version, SOON)).isTrue();
      assertThat(other.chart().head("a")).isEqualTo("a");
    } finally {
      other.stop(new ShutdownEvent());
    }
  }

  @Test
  void a_head_takes_office_at_his_day_without_a_new_version() {
    posts(ORG, "&confirmShrink=true");
    database.run("update time_offset set movable = true");
    var tomorrow = current.today().plusDays(1);
    long version =
        Long.parseLong(
            admin(
                    "{\"unit\": \"b\", \"person\": \"n\", \"role\": \"HEAD\", \"main\": false,"
                        + " \"from\": \""
                        + tomorrow
                        + "\"}")
                .post("/api/v1/appointments")
                .header("Mandate-Org-Version"));
    assertThat(current.reaches(version, SOON)).isTrue();
    assertThat(current.chart().head("b")).isNull();

    database.run("update time_offset set shift = interval '1 day'");

    await().atMost(SOON).until(() -> "n".equals(current.chart().head("b")));
    assertThat(current.chart().version()).isEqualTo(version);
  }

  @Test
  void the_topic_tells_the_same_org_and_never_half_a_version() {
    long version =
        posts(ORG.replace("n,N,b", "n,N,s"), "&confirmShrink=true").getLong("orgVersion");
    var told = new ArrayList<HierarchyEvent>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", RealServers.kafka().bootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partition = new TopicPartition(HierarchyEvent.TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      await()
          .atMost(SOON)
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(r -> told.add(EventJson.read(r.value(), HierarchyEvent.class)));
                return told.contains(new OrgVersionReached(version));
              });
    }

    var topic =
        OrgState.empty().with(told.subList(0, told.indexOf(new OrgVersionReached(version)) + 1));
    var own = database.inTransaction(() -> history.stateAt(version));
    assertThat(new HashSet<>(topic.events())).isEqualTo(new HashSet<>(own.events()));
  }

  @Test
  void a_reader_who_names_a_version_sees_it() {
    long version = posts(ORG, "&confirmShrink=true").getLong("orgVersion");

    assertThat(reader(version).get("/api/v1/org").jsonPath().getLong("version"))
        .isGreaterThanOrEqualTo(version);
  }
}
