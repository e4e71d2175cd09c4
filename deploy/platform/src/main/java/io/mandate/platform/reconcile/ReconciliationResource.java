package io.mandate.platform.reconcile;

import io.mandate.platform.identity.Role;
import io.mandate.platform.sweep.Lateness;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether everything that waits has its next thing, and how late clocks were. */
@Path("/api/v1/reconciliation")
@Tag(name = "Operation")
@RolesAllowed(Role.OPS_GROUP)
class ReconciliationResource {
  private final List<Check> checks;
  private final Rounds rounds;
  private final Lateness lateness;

  ReconciliationResource(@All List<Check> checks, Rounds rounds, Lateness lateness) {
    this.checks = checks;
    this.rounds = rounds;
    this.lateness = lateness;
  }

  @GET
  @Transactional
  @Operation(
      summary = "What the reconciler found and mended, and how late clocks were",
      description =
          "It goes through all rows again and again, each check with a pause of its own. A check"
              + " whose last round found nothing proves what it is named for, as of then. Found and"
              + " not mended needs a look: the reason is with what is set aside, under"
              + " reconciliation. Lateness is that of the clocks that this replica fired since it"
              + " started.")
  public ReconciliationReport read() {
    Map<String, Check> known =
        checks.stream().collect(Collectors.toMap(Check::name, Function.identity()));
    return new ReconciliationReport(
        rounds.all(known.keySet()).stream()
            .map(past -> ReconciliationReport.Line.of(past, known))
            .toList(),
        lateness.all());
  }
}
