package io.mandate.hierarchy.deadlines;

import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Window;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The windows of a policy by the names that the policy gives them. */
public final class PolicyWindow {
  private static final Map<String, Function<Policy, Window>> BY_NAME =
      Map.ofEntries(
          Map.entry("answer", Policy::answer),
          Map.entry("grace", Policy::grace),
          Map.entry("confirmation", Policy::confirmation),
          Map.entry("hearing", Policy::hearing),
          Map.entry("ruling", Policy::ruling),
          Map.entry("verdict", Policy::verdict),
          Map.entry("vacancy", Policy::vacancy),
          Map.entry("minimum", Policy::minimum),
          Map.entry("reminder", Policy::reminder),
          Map.entry("lateness", Policy::lateness),
          Map.entry("dueSoon", Policy::dueSoon),
          Map.entry("nudge", Policy::nudge),
          Map.entry("proposal", Policy::proposal),
          Map.entry("decision", Policy::decision));

  private PolicyWindow() {}

  /** The policy's window of this name, else the window itself; null when the text is neither. */
  public static @Nullable Window find(String text, Policy policy) {
    var named = BY_NAME.get(text);
    if (named != null) {
      return named.apply(policy);
    }
    try {
      return Window.parse(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
