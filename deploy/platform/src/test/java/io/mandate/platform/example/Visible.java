package io.mandate.platform.example;

import io.mandate.platform.idempotency.ReplayAuthority;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything may be seen but what a test has hidden. */
@ApplicationScoped
public class Visible implements ReplayAuthority {
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();

  public void hide(String path) {
    hidden.add(path);
  }

  @Override
  public void check(String path) {
    if (hidden.contains(path)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }
}
