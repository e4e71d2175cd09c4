package io.mandate.task.ledger.rest;

import io.mandate.task.ledger.Balance;
import io.mandate.task.ledger.Balances;
import io.mandate.task.ledger.Tally;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/balances")
@Singleton
@Tag(name = "Ledger")
class BalanceResource {
  private final Balances balances;

  BalanceResource(Balances balances) {
    this.balances = balances;
  }

  /**
   * How the scales stand.
   *
   * @param difference person-hours given more than received
   * @param limit person-hours from which that is a strong imbalance
   */
  record BalanceView(
      String other,
      Tally given,
      Tally received,
      BigDecimal difference,
      BigDecimal limit,
      boolean imbalanced) {
    static BalanceView of(Balance balance) {
      return new BalanceView(
          balance.other(),
          balance.given(),
          balance.received(),
          balance.difference(),
          balance.limit(),
          balance.imbalanced());
    }
  }

  @GET
  @Transactional
  @Operation(
      summary = "Read a unit's balances",
      description =
          "With every unit that it gave effort to or received effort from, or did a task for as"
              + " agreed: accepted person-hours, what waits to be accepted, and the credit (rule"
              + " 18). Seen by the unit's people and its superior line.")
  public List<BalanceView> list(@QueryParam("unit") @NotBlank String unit) {
    return balances.of(unit).stream().map(BalanceView::of).toList();
  }
}
