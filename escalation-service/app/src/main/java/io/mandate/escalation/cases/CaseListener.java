package io.mandate.escalation.cases;

import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.hierarchy.api.OrgChart;
import java.util.List;

/** Hears what is said of cases, as a bean, in the transaction in which it happens. */
public interface CaseListener {

  /**
   * Something that happened to a case.
   *
   * @param title the case's task's
   */
  record News(OfCase event, String title) {}

  /**
   * @param chart the org it was decided on
   */
  void hear(List<News> news, OrgChart chart);
}
