package io.mandate.task.directives;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sees a directive and its assignments, and whose move it is. */
@ApplicationScoped
public class AssignmentReaders {
  private final Directives directives;
  private final Authority authority;

  AssignmentReaders(Directives directives, Authority authority) {
    this.directives = directives;
    this.authority = authority;
  }

  /** The directive of this assignment if the caller sees it, else 404. */
  public Directive require(UUID assignment) {
    return visible(directives.ofAssignment(assignment));
  }

  /** The directive if the caller sees it, else 404. */
  public Directive requireDirective(UUID id) {
    return visible(directives.findById(id));
  }

  private Directive visible(@Nullable Directive directive) {
    if (directive == null || !sees(directive)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return directive;
  }

  /** Everybody who has a part in it, who coordinates, the task's parties, and all their chains. */
  public boolean sees(Directive directive) {
    List<String> parties = new ArrayList<>(directive.ordered().parties());
    directive.assignments().forEach(part -> parties.add(part.party()));
    Lead lead = directive.ordered().lead();
    if (lead != null) {
      parties.add(lead.coordinator());
    }
    return authority.reads(parties);
  }

  /** Whose move it is. @return who makes it, for the record */
  Actor requireMove(AssignmentMove move, Assignment part) {
    return switch (move) {
      case RECEIPT, DELIVERY -> authority.requireWork(part.party());
      case VERDICT ->
          part.isBeforeLead()
              ? authority.requireLent(part.judgeOffice(), part.party(), ruler(part.directive()))
              : authority.requireJudgement(part.judgeOffice(), part.party());
      case DUE, INPUT_ENDED, AMENDMENT, REVOCATION ->
          throw new IllegalArgumentException(move + " is no move on one assignment");
    };
  }

  /** Whose work it is (rule 11). */
  Actor requireOwner(Directive directive) {
    return authority.requireOwner(ruler(directive));
  }

  /** Whose work it is, or who coordinates it, as far as his mandate goes (rules 11, 12). */
  Actor requireAmender(Directive directive, Amendment amendment, Instant now) {
    Lead lead = directive.ordered().lead();
    if (lead == null || authority.owns(ruler(directive)) || !authority.holds(lead.office())) {
      return requireOwner(directive);
    }
    lead.requireFor(amendment, directive.assignments(), now);
    return authority.lent(ruler(directive));
  }

  private static String ruler(Directive directive) {
    return directive.ordered().ruler().office();
  }

  Actor actor() {
    return authority.actor();
  }
}
