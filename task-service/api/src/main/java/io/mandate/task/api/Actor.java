package io.mandate.task.api;

import org.jspecify.annotations.Nullable;

/**
 * Who did something (rule 21). Codes only: names and addresses never leave hierarchy-service.
 *
 * @param by the person's code; {@code clock} where a deadline did it; {@code role:ops} and the like
 * @param onBehalfOf for whom a delegate acted ("X for Y")
 * @param system the machine that sent it for the person, by its principal
 */
public record Actor(String by, @Nullable String onBehalfOf, @Nullable String system) {
  /** A deadline passed; nobody decided. */
  public static final Actor CLOCK = new Actor("clock", null, null);

  /** Whoever runs the service made it do this. */
  public static final Actor OPS = new Actor("role:ops", null, null);

  public static Actor person(String code) {
    return new Actor(code, null, null);
  }
}
