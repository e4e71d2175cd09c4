package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealServersTest {
  @Test
  void every_start_gets_a_database_of_its_own_on_the_same_servers() {
    var first = new RealServers().start();
    var second = new RealServers().start();

    assertThat(second.get("quarkus.datasource.jdbc.url"))
        .isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
    assertThat(second.get("kafka.bootstrap.servers"))
        .isEqualTo(first.get("kafka.bootstrap.servers"))
        .isEqualTo(RealServers.kafka().bootstrap());
    assertThat(Tokens.person("P1")).contains(".");
  }
}
