package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.PolicyTerms;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.policies.PolicyConfig.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    var own = own(urgency);
    var terms =
        new PolicyTerms(
            window("answer", own, Limits::answer),
            window("grace", own, Limits::grace),
            window("confirmation", own, Limits::confirmation),
            window("hearing", own, Limits::hearing),
            window("ruling", own, Limits::ruling),
            window("verdict", own, Limits::verdict),
            window("vacancy", own, Limits::vacancy),
            window("minimum", own, Limits::minimum),
            window("reminder", own, Limits::reminder),
            window("lateness", own, Limits::lateness),
            number("rounds", own, Limits::rounds),
            number("rejections", own, Limits::rejections),
            days("petition-threshold", own, Limits::petitionThreshold),
            window("due-soon", own, Limits::dueSoon),
            window("nudge", own, Limits::nudge),
            window("proposal", own, Limits::proposal),
            window("decision", own, Limits::decision),
            number("redos", own, Limits::redos),
            days("favour-days", own, Limits::favourDays),
            number("favours-open", own, Limits::favoursOpen),
            days("imbalance", own, Limits::imbalance));
    return terms.over(Policy.standard(urgency), null, version);
  }

  private Limits own(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> config.normal();
      case URGENT -> config.urgent();
      case CRITICAL -> config.critical();
    };
  }

  private @Nullable Window window(
      String name, Limits own, Function<Limits, Optional<String>> field) {
    var given = either(own, field);
    try {
      return given == null ? null : Window.parse(given);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("mandate.policy: " + name + ": " + e.getMessage(), e);
    }
  }

  private @Nullable Integer number(
      String name, Limits own, Function<Limits, Optional<Integer>> field) {
    var given = either(own, field);
    if (given != null && given < 0) {
      throw new IllegalStateException("mandate.policy: " + name + ": " + given + " is below 0");
    }
    return given;
  }

  private @Nullable BigDecimal days(
      String name, Limits own, Function<Limits, Optional<BigDecimal>> field) {
    var given = either(own, field);
    if (given != null && given.signum() < 0) {
      throw new IllegalStateException("mandate.policy: " + name + ": " + given + " is below 0");
    }
    return given;
  }

  private <T> @Nullable T either(Limits own, Function<Limits, Optional<T>> field) {
    return field.apply(own).or(() -> field.apply(config.every())).orElse(null);
  }
}
