package io.mandate.platform.idempotency;

import static io.mandate.platform.problem.PlatformProblems.IDEMPOTENCY_KEY_REUSED;
import static io.mandate.platform.problem.PlatformProblems.REQUEST_IN_PROGRESS;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One transaction in which a request has its effect and its answer is kept, or neither. */
@ApplicationScoped
class Exchange {
  private final Answers answers;
  private final ReplayAuthority authority;
  private final DatabaseClock clock;
  private final ObjectMapper json;
  private final TransactionSynchronizationRegistry transaction;

  Exchange(
      Answers answers,
      ReplayAuthority authority,
      DatabaseClock clock,
      ObjectMapper json,
      TransactionSynchronizationRegistry transaction) {
    this.answers = answers;
    this.authority = authority;
    this.clock = clock;
    this.json = json;
    this.transaction = transaction;
  }

  /**
   * Runs the method unless its request was answered before.
   *
   * @param asResponse what the framework makes of the method's result
   * @throws ReplayedAnswer instead of running it a second time
   */
  @Transactional(rollbackOn = Exception.class)
  @Nullable Object once(
      KeyedRequest request,
      Callable<@Nullable Object> method,
      Function<@Nullable Object, Response> asResponse)
      throws Exception {
    replayIfAnswered(request);
    var result = method.call();
    var response = asResponse.apply(result);
    if (response.getStatus() < 400) {
      store(request, StoredAnswer.of(response, json));
    } else {
      transaction.setRollbackOnly();
    }
    return result;
  }

  private void replayIfAnswered(KeyedRequest request) {
    var found = answers.lockAndFind(request);
    if (!found.locked()) {
      throw inProgress();
    }
    var before = found.request();
    if (before == null || found.expires() == null || !found.expires().isAfter(clock.now())) {
      return;
    }
    if (!request.asks(before)) {
      throw Problem.of(IDEMPOTENCY_KEY_REUSED);
    }
    authority.check(found.answer().subject(request.path()));
    throw new ReplayedAnswer(found.answer());
  }

  private void store(KeyedRequest request, StoredAnswer answer) {
    if (!answers.store(request, answer, clock.now())) {
      throw inProgress();
    }
  }

  private static Problem inProgress() {
    return Problem.of(REQUEST_IN_PROGRESS).header("Retry-After", "1");
  }
}
