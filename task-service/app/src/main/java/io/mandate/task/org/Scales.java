package io.mandate.task.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.replica.Org;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** From when on the balance between two units is flagged (rule 18). */
@ApplicationScoped
public class Scales {
  private final Org org;

  Scales(Org org) {
    this.org = org;
  }

  /**
   * By the policy of the shared superior's unit (rule 25); where nobody is above both, or one of
   * them is no more, by the first one's own.
   *
   * @return person-days
   */
  public BigDecimal imbalance(String unit, String other) {
    OrgChart chart = org.now().chart();
    Superior shared =
        chart.hasUnit(unit) && chart.hasUnit(other)
            ? chart.nearestSuperior(List.of(Party.unit(unit), Party.unit(other)))
            : null;
    return chart.policy(shared == null ? unit : shared.office().unit(), Urgency.NORMAL).imbalance();
  }
}
