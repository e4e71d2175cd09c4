package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalTest {
  @Test
  void each_service_has_its_database_on_the_server_that_is_named() {
    var external =
        External.from(Map.of("MANDATE_POSTGRES_URL", "jdbc:postgresql://db:5432/?ssl=true"));

    assertThat(external.database("task")).isEqualTo("jdbc:postgresql://db:5432/task?ssl=true");
    assertThat(external.kafka()).isNull();
  }

  @Test
  void an_address_of_something_else_is_refused() {
    assertThatThrownBy(() -> External.from(Map.of("MANDATE_POSTGRES_URL", "postgres://db")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("MANDATE_POSTGRES_URL must begin with jdbc:postgresql://.");
  }

  @Test
  void a_database_that_cannot_be_opened_is_named() {
    var address = "jdbc:postgresql://127.0.0.1:" + Ports.free();
    var external = External.from(Map.of("MANDATE_POSTGRES_URL", address));

    assertThatThrownBy(() -> external.requireDatabase("task"))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("The database task of MANDATE_POSTGRES_URL cannot be opened: ");
  }
}
