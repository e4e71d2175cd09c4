package io.mandate.hierarchy.simulations;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.relations.Channel;
import io.mandate.hierarchy.relations.Standing;
import io.mandate.hierarchy.simulations.Simulation.Stage;
import io.mandate.hierarchy.simulations.Simulation.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows a task that is not filed yet to its latest ruling, by the rules that it would meet. */
public final class Foresight {
  private final OrgChart chart;
  private final Urgency urgency;

  public Foresight(OrgChart chart, Urgency urgency) {
    this.chart = chart;
    this.urgency = urgency;
  }

  /** Of a FORMAL task between two different parties that exist on the chart. */
  public Simulation of(Party from, Party to) {
    var standing = Standing.of(chart, from, to);
    var mode = chart.mode(List.of(from, to));
    var course =
        standing.channel() == Channel.TASK
            ? course(to, standing.sharedSuperior(), mode)
            : List.<Stage>of();
    return new Simulation(standing, mode, course, after(List.of(from, to), standing));
  }

  private List<Stage> course(Party counterpart, @Nullable Superior superior, Mode mode) {
    var stages = new ArrayList<Stage>();
    var start = chart.at();
    if (chart.answererOf(counterpart) != null) {
      var answer = stage(What.ANSWER, counterpart.code(), counterpart.unit(), start);
      stages.add(answer);
      start = answer.deadline().at();
    }
    if (superior != null && mode == Mode.ENFORCE) {
      var office = superior.office();
      var hearing = stage(What.HEARING, office.code(), office.unit(), start);
      stages.add(hearing);
      stages.add(stage(What.RULING, office.code(), office.unit(), hearing.deadline().at()));
    }
    return stages;
  }

  private Stage stage(What what, String whose, String unit, Instant start) {
    var policy = chart.policy(unit, urgency);
    var window = window(what).apply(policy);
    return new Stage(what, whose, chart.deadline(unit, start, window, policy.version()));
  }

  private static Function<Policy, Window> window(What what) {
    return switch (what) {
      case ANSWER -> Policy::answer;
      case HEARING -> Policy::hearing;
      case RULING -> Policy::ruling;
    };
  }

  /** Rule 16: each who lets it pass is followed by the next who is not nearer. */
  private List<Superior> after(List<Party> parties, Standing standing) {
    var after = new ArrayList<Superior>();
    if (standing.channel() != Channel.TASK) {
      return after;
    }
    var letPass = new HashSet<String>();
    var last = standing.sharedSuperior();
    while (last != null) {
      letPass.add(last.person());
      last = chart.nextSuperior(parties, last, letPass);
      if (last != null) {
        after.add(last);
      }
    }
    return after;
  }
}
