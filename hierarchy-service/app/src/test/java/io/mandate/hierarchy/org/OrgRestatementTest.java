package io.mandate.hierarchy.org;

import static io.mandate.hierarchy.imports.Importing.posts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.local.RealServers;
import io.mandate.platform.events.CloudEvents;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.KafkaClients;
import io.mandate.platform.outbox.Restatement;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After a restore the topic has the whole org once more, and its marker says so. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class OrgRestatementTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final TopicPartition TOPIC = new TopicPartition(HierarchyEvent.TOPIC, 0);
  private static final String ORG =
      "post,title,reports_to,vacant\ns,S,,no\na,A,s,no\nb,B,s,yes\ngone,Gone,s,no\n";

  @Inject Database database;
  @Inject OrgHistory history;
  @Inject CurrentOrg current;
  @Inject Restatement restatement;
  @Inject KafkaClients clients;

  @AfterEach
  void nothing_was_restated() {
    database.run("update restatement set done = 1");
  }

  @Test
  void all_is_said_again_ended_things_too_and_the_marker_comes_last() {
    posts(ORG, "&confirmShrink=true");
    posts(ORG.replace("gone,Gone,s,no\n", ""), "&confirmShrink=true");
    long from = end();

    restate(null);

    long version = database.version();
    assertThat(version).isGreaterThanOrEqualTo(2_000_000);
    var said = saidSince(from, version);
    assertThat(said.getLast()).isEqualTo(new OrgVersionReached(version, 2));
    assertThat(new HashSet<>(OrgState.empty().with(said).events()))
        .isEqualTo(new HashSet<>(stateAt(version).events()));
    assertThat(said)
        .anyMatch(
            e -> e instanceof AppointmentChanged a && a.person().equals("gone") && a.to() != null);
    assertThat(current.reaches(version, SOON)).isTrue();
  }

  @Test
  void a_change_between_pages_is_not_lost_and_completes_nothing() {
    posts(ORG, "&confirmShrink=true");
    long from = end();
    var place = page(null);

    var changed = posts(ORG + "n,N,b,no\n", "&confirmShrink=true").getLong("orgVersion");
    restate(place);

    var version = database.version();
    var said = saidSince(from, version);
    assertThat(said).contains(new OrgVersionReached(changed));
    assertThat(new HashSet<>(OrgState.empty().with(said).events()))
        .isEqualTo(new HashSet<>(stateAt(version).events()));
  }

  @Test
  void from_then_on_every_marker_says_in_which_epoch_all_was_said() {
    restate(null);
    database.run("update restatement set done = 2");
    long from = end();

    var changed = posts(ORG + "m,M,b,no\n", "&confirmShrink=true").getLong("orgVersion");

    assertThat(saidSince(from, changed).getLast()).isEqualTo(new OrgVersionReached(changed, 2));
  }

  private OrgState stateAt(long version) {
    return database.inTransaction(() -> history.stateAt(version));
  }

  private void restate(@Nullable String after) {
    for (var place = page(after); place != null; ) {
      place = page(place);
    }
  }

  private @Nullable String page(@Nullable String after) {
    return database.inTransaction(() -> restatement.restate(2, after, 3));
  }

  private long end() {
    await().atMost(SOON).until(() -> database.count("select count(*) from outbox") == 0);
    try (var consumer = clients.consumer(Map.of())) {
      return consumer.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
    }
  }

  /** Up to the marker of this version. */
  private List<HierarchyEvent> saidSince(long offset, long version) {
    var said = new ArrayList<HierarchyEvent>();
    try (var consumer = clients.consumer(Map.of())) {
      consumer.assign(List.of(TOPIC));
      consumer.seek(TOPIC, offset);
      await()
          .atMost(SOON)
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        r ->
                            said.add(
                                EventJson.read(CloudEvents.read(r).data(), HierarchyEvent.class)));
                return said.stream()
                    .anyMatch(e -> e instanceof OrgVersionReached r && r.version() == version);
              });
    }
    return said;
  }
}
