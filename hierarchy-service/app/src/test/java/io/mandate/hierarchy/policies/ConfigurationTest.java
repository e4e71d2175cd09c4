package io.mandate.hierarchy.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ConfigurationTest {
  @Inject Sql sql;
  @Inject ChangeSets changeSets;
  @Inject Configuration configuration;
  @Inject Database database;

  @Test
  void the_first_start_makes_an_empty_org_complete() {
    assertThat(database.said(0))
        .isEqualTo(
            Map.of(
                "CalendarChanged", 1L,
                "SettingsChanged", 1L,
                "PolicyChanged", 3L,
                "OrgVersionReached", 1L));
  }

  @Test
  void a_later_start_with_the_same_configuration_changes_nothing() {
    database.run("select 1");
    configuration.take();
    var before = database.picture();

    configuration.take();

    assertThat(database.picture()).isEqualTo(before);
  }

  @Test
  void changed_configuration_is_a_new_version_with_a_new_policy_version() {
    configuration.take();
    long version = database.version();

    take(Map.of("mandate.policy.urgent.answer", "PT2S"));

    assertThat(database.version()).isEqualTo(version + 1);
    assertThat(database.said(version + 1))
        .isEqualTo(Map.of("PolicyChanged", 1L, "OrgVersionReached", 1L));
    configuration.take();
    assertThat(database.version()).isEqualTo(version + 2);
  }

  @Test
  void of_replicas_that_start_together_one_writes() throws Exception {
    configuration.take();
    long version = database.version();
    Callable<Boolean> start =
        () -> {
          take(Map.of("mandate.policy.normal.grace", "P9D"));
          return true;
        };
    try (var replicas = Executors.newFixedThreadPool(4)) {
      for (var done : replicas.invokeAll(Stream.generate(() -> start).limit(4).toList())) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(database.version()).isEqualTo(version + 1);
    configuration.take();
  }

  @Test
  void one_urgency_is_more_than_every_urgency_and_that_more_than_the_standard() {
    var policies =
        policies(Map.of("mandate.policy.answer", "PT4S", "mandate.policy.critical.answer", "PT1S"));

    assertThat(policies.of(Urgency.NORMAL, 0).answer()).isEqualTo(Window.parse("PT4S"));
    assertThat(policies.of(Urgency.CRITICAL, 0).answer()).isEqualTo(Window.parse("PT1S"));
    assertThat(policies.of(Urgency.NORMAL, 0).grace())
        .isEqualTo(Policy.standard(Urgency.NORMAL).grace());
  }

  @Test
  void a_window_that_is_none_stops_the_start_and_is_named() {
    assertThatThrownBy(
            () -> policies(Map.of("mandate.policy.ruling", "soon")).of(Urgency.NORMAL, 0))
        .hasMessageContaining("ruling")
        .hasMessageContaining("soon");
  }

  private void take(Map<String, String> properties) {
    var other =
        new Configuration(
            sql,
            changeSets,
            policies(properties),
            config(Map.of()).getConfigMapping(OrgConfig.class));
    database.inTransaction(
        () -> {
          other.take();
          return true;
        });
  }

  private static ConfiguredPolicies policies(Map<String, String> properties) {
    return new ConfiguredPolicies(config(properties).getConfigMapping(PolicyConfig.class));
  }

  private static SmallRyeConfig config(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withMapping(PolicyConfig.class)
        .withMapping(OrgConfig.class)
        .withSources(new PropertiesConfigSource(properties, "test", 500))
        .build();
  }
}
