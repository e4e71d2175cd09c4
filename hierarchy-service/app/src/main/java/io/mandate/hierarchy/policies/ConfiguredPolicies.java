package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.policies.PolicyConfig.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The organisation's default policies, as configuration gives them. */
@ApplicationScoped
class ConfiguredPolicies {
  private final PolicyConfig config;

  ConfiguredPolicies(PolicyConfig config) {
    this.config = config;
  }

  /**
   * The default for one urgency, under a version number.
   *
   * @throws IllegalStateException naming the property that is not acceptable
   */
  Policy of(Urgency urgency, long version) {
    var standard = Policy.standard(urgency);
    var own = own(urgency);
    return new Policy(
        null,
        urgency,
        version,
        window("answer", own, Limits::answer, standard.answer()),
        window("grace", own, Limits::grace, standard.grace()),
        window("confirmation", own, Limits::confirmation, standard.confirmation()),
        window("hearing", own, Limits::hearing, standard.hearing()),
        window("ruling", own, Limits::ruling, standard.ruling()),
        window("verdict", own, Limits::verdict, standard.verdict()),
        window("vacancy", own, Limits::vacancy, standard.vacancy()),
        window("minimum", own, Limits::minimum, standard.minimum()),
        window("reminder", own, Limits::reminder, standard.reminder()),
        window("lateness", own, Limits::lateness, standard.lateness()),
        number(own, Limits::rounds, standard.rounds()),
        number(own, Limits::rejections, standard.rejections()),
        either(own, Limits::petitionThreshold).orElse(standard.petitionThreshold()));
  }

  private Limits own(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> config.normal();
      case URGENT -> config.urgent();
      case CRITICAL -> config.critical();
    };
  }

  private Window window(
      String name, Limits own, Function<Limits, Optional<String>> field, Window standard) {
    var given = either(own, field).orElse(null);
    return given == null ? standard : parsed(name, given);
  }

  private static Window parsed(String name, String given) {
    try {
      return Window.parse(given);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("mandate.policy: " + name + ": " + e.getMessage(), e);
    }
  }

  private int number(Limits own, Function<Limits, OptionalInt> field, int standard) {
    return field.apply(own).orElse(field.apply(config.every()).orElse(standard));
  }

  private <T> Optional<T> either(Limits own, Function<Limits, Optional<T>> field) {
    return field.apply(own).or(() -> field.apply(config.every()));
  }
}
