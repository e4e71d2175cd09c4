package io.mandate.platform.sweep;

import io.mandate.platform.failure.Failures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Fires rows of one kind in transactions. A failure that does not pass is narrowed down by halves
 * to the row that brings it, which is set aside; the others are fired. Used by one thread.
 */
final class Firing {

  private static final Logger LOG = Logger.getLogger(Firing.class);
  private static final int UNCLEAR_TRIES = 5;

  private final DueWork work;
  private final SetAside aside;
  private int unclear;

  Firing(DueWork work, SetAside aside) {
    this.work = work;
    this.aside = aside;
  }

  /**
   * Takes rows and fires them in the same transaction.
   *
   * @return those taken: all of them are fired or set aside
   */
  List<UUID> fire(Supplier<List<UUID>> due) {
    var taken = new ArrayList<UUID>();
    try {
      inTransaction(
          () -> {
            taken.addAll(due.get());
            if (!taken.isEmpty()) {
              work.fire(taken);
            }
          });
    } catch (RuntimeException | Error e) {
      if (taken.isEmpty() || mayPass(e)) {
        throw e;
      }
      narrow(taken, e);
    }
    unclear = 0;
    return taken;
  }

  /** Fires what was set aside; what succeeds is set aside no more. */
  void again(List<UUID> ids) {
    fireAlone(ids);
    unclear = 0;
  }

  private void fireAlone(List<UUID> ids) {
    try {
      inTransaction(
          () -> {
            work.fire(ids);
            aside.forget(work.name(), ids);
          });
    } catch (RuntimeException | Error e) {
      if (mayPass(e)) {
        throw e;
      }
      narrow(ids, e);
    }
  }

  private void narrow(List<UUID> ids, Throwable failure) {
    if (ids.size() > 1) {
      fireAlone(ids.subList(0, ids.size() / 2));
      fireAlone(ids.subList(ids.size() / 2, ids.size()));
      return;
    }
    var id = ids.getFirst();
    LOG.errorf(failure, "%s: %s is set aside.", work.name(), id);
    inTransaction(() -> aside.put(work.name(), id, Failures.reason(failure)));
  }

  private boolean mayPass(Throwable failure) {
    return Failures.pass(failure) || Failures.areUnclear(failure) && unclear++ < UNCLEAR_TRIES;
  }

  private static void inTransaction(Runnable step) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              step.run();
              if (QuarkusTransaction.isRollbackOnly()) {
                throw new IllegalStateException(
                    "A failure was swallowed that had undone the transaction.");
              }
            });
  }
}
