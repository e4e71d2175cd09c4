package io.mandate.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that the services speak over. */
public final class Topics {
  private static final Map<String, String> FOR_EVER = Map.of("retention.ms", "-1");

  /** An hour without compaction, so that a starting replica sees every record of a version. */
  private static final Map<String, String> LATEST =
      Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "3600000");

  private static final List<NewTopic> ALL =
      List.of(
          topic("hierarchy.events", 1, LATEST),
          topic("task.events", 8, FOR_EVER),
          topic("escalation.events", 8, FOR_EVER),
          topic("dead.letters", 1, FOR_EVER));

  private Topics() {}

  private static NewTopic topic(String name, int partitions, Map<String, String> configs) {
    // The broker's own replication factor: one here, three on a cluster.
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configs);
  }

  /**
   * Creates what is missing; waits at most 30 s.
   *
   * @throws CannotStart when the brokers do not answer
   */
  public static void create(String bootstrap) {
    try (var admin = admin(bootstrap)) {
      Set<String> there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      var missing = ALL.stream().filter(topic -> !there.contains(topic.name())).toList();
      admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new CannotStart("Kafka at %s does not answer.".formatted(bootstrap), e);
    } catch (ExecutionException e) {
      throw new CannotStart(
          "Kafka at %s refuses to create the topics: %s.".formatted(bootstrap, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Creating the topics was interrupted.", e);
    }
  }

  /** Deletes the topics with all they hold. */
  static void delete(String bootstrap) {
    try (var admin = admin(bootstrap)) {
      var names = ALL.stream().map(NewTopic::name).collect(Collectors.toSet());
      admin.deleteTopics(names).all().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Cannot delete the topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Deleting the topics was interrupted", e);
    }
  }

  private static Admin admin(String bootstrap) {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            "200"));
  }
}
