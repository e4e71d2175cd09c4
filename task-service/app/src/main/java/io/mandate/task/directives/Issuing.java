package io.mandate.task.directives;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.Chronicle;
import io.mandate.task.tasks.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A superior's own door (立项, rule 2): work that he orders without a case. */
@ApplicationScoped
public class Issuing {
  private final Directives directives;
  private final Authority authority;
  private final Moments moments;
  private final Chronicle chronicle;

  Issuing(Directives directives, Authority authority, Moments moments, Chronicle chronicle) {
    this.directives = directives;
    this.authority = authority;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  /**
   * What is to be done.
   *
   * @param resources granted for all of it
   * @param orders at least one
   */
  public record Content(
      String title, Urgency urgency, String reasons, List<String> resources, List<Order> orders) {}

  /** Issues it by the office in which the caller is the superior of all units concerned. */
  public Directive issue(Content content) {
    Moment moment = moments.by(authority.actor());
    String person = moment.actor().by();
    Commission commission = new Commission(person, "assignments", moment);
    commission.check(content.orders(), List.of());
    commission.checkInputs(content.orders().stream().map(Issuing::part).toList(), 0);
    Directive directive =
        new Directive(
            Ids.next(moment.at()),
            ordered(content, superior(person, content, moment), moment),
            content.orders(),
            moment.at());
    Telling telling = new Telling(moment.org());
    telling.said(directive, List.of(new WorkFacts(directive, moment).ordered()));
    directives.persist(directive);
    chronicle.write(telling);
    return directive;
  }

  private static Judge superior(String person, Content content, Moment moment) {
    List<String> parties = content.orders().stream().map(Order::party).distinct().toList();
    Judge superior = moment.org().superior(person, parties);
    if (superior == null) {
      throw Problem.of(WorkProblems.NOT_UNDER_YOU).with("party", String.join(", ", parties));
    }
    return superior;
  }

  private static Ordered ordered(Content content, Judge superior, Moment moment) {
    return new Ordered(
        null,
        null,
        content.title(),
        content.urgency(),
        null,
        null,
        superior,
        content.reasons(),
        moment.at(),
        content.resources(),
        null);
  }

  private static Inputs.Part part(Order order) {
    return new Inputs.Part(order.inputs(), order.assembler(), order.due());
  }
}
