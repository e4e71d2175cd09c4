package io.mandate.hierarchy.policies;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.PolicyTerms;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single units say of their policies (rule 25); the rest they inherit. */
@ApplicationScoped
public class UnitPolicies {
  private final Sql sql;
  private final ChangeSets changeSets;
  private final CurrentOrg org;

  UnitPolicies(Sql sql, ChangeSets changeSets, CurrentOrg org) {
    this.sql = sql;
    this.changeSets = changeSets;
    this.org = org;
  }

  /** What a unit says itself, since a version. */
  public record Own(PolicyTerms terms, long version) {}

  /** What the unit says; null when it never said anything. */
  @Transactional
  public @Nullable Own find(String unit, Urgency urgency) {
    return sql.first(
        "select own::text, version from policy where unit = ? and urgency = ?",
        row ->
            new Own(
                EventJson.read(row.getString(1).getBytes(UTF_8), PolicyTerms.class),
                row.getLong(2)),
        unit,
        urgency);
  }

  /**
   * From now on the unit says this, and nothing else.
   *
   * @return the policy that this makes; its version is the org's
   * @throws Problem {@code not-found} (404: the unit), {@code invalid-request} (400) and, where the
   *     unit has said something before, those of If-Match
   */
  @Transactional
  public Policy say(String unit, Urgency urgency, PolicyTerms terms, IfMatch ifMatch, String by) {
    PolicyBounds.check(terms);
    var changes = changeSets.begin();
    requireUnit(unit, changes);
    if (find(unit, urgency) instanceof Own own) {
      ifMatch.require(own.version());
    } else if (ifMatch.header() != null) {
      ifMatch.require(0);
    }
    var policy = terms.over(above(unit, urgency), unit, changes.version());
    sql.run(
        "insert into policy (unit, urgency, version, data, own, org_version)"
            + " values (?, ?, ?, ?::jsonb, ?::jsonb, ?) on conflict (unit, urgency) do update set"
            + " version = excluded.version, data = excluded.data, own = excluded.own,"
            + " org_version = excluded.org_version",
        unit,
        urgency,
        changes.version(),
        EventJson.write(policy),
        EventJson.write(terms),
        changes.version());
    changeSets.say(changes, List.of(new PolicyChanged(policy, terms)));
    changeSets.end(changes, by, "policy of unit " + unit + ", " + urgency);
    return policy;
  }

  /**
   * The unit says nothing any more.
   *
   * @return the org version since which it inherits everything
   * @throws Problem {@code not-found} (404) when it says nothing now, and those of If-Match
   */
  @Transactional
  public long inherit(String unit, Urgency urgency, IfMatch ifMatch, String by) {
    if (!(find(unit, urgency) instanceof Own own) || own.terms().equals(PolicyTerms.NONE)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return say(unit, urgency, PolicyTerms.NONE, ifMatch, by).version();
  }

  private void requireUnit(String unit, ChangeSet changes) {
    if (sql.number(
            "select count(*) from unit where code = ? and (to_date is null or to_date > ?)",
            unit,
            changes.today())
        == 0) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
  }

  private Policy above(String unit, Urgency urgency) {
    OrgChart chart = org.chart();
    var parent = chart.parent(unit);
    return chart.policy(parent == null ? "" : parent, urgency);
  }
}
