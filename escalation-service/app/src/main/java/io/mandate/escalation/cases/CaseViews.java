package io.mandate.escalation.cases;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.cases.CaseState.Ruled;
import io.mandate.escalation.cases.CaseState.Settled;
import io.mandate.escalation.cases.CaseView.InquiryView;
import io.mandate.escalation.cases.CaseView.Next;
import io.mandate.escalation.cases.CaseView.Pending;
import io.mandate.escalation.cases.CaseView.RulingView;
import io.mandate.escalation.cases.CaseView.SettlementView;
import io.mandate.escalation.cases.CaseView.Side;
import io.mandate.escalation.cases.CaseView.StatementView;
import io.mandate.escalation.cases.CaseView.Table;
import io.mandate.escalation.cases.CaseView.What;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.Org;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows cases: alone with the statements that its reader may see, in lists without. */
@ApplicationScoped
public class CaseViews {
  private final Cases cases;
  private final Authority authority;
  private final Org org;

  CaseViews(Cases cases, Authority authority, Org org) {
    this.cases = cases;
    this.authority = authority;
    this.org = org;
  }

  /** The case with its statements, and for who has to rule on it the interests of both sides. */
  public CaseView read(Case subject) {
    var bench =
        authority.mayWeigh(subject)
            ? BenchView.of(subject.dossier(), cases.dealings(subject.taskId()))
            : null;
    return whole(subject, bench);
  }

  /** The case with its statements. */
  public CaseView whole(Case subject) {
    return whole(subject, null);
  }

  private CaseView whole(Case subject, @Nullable BenchView bench) {
    var statements =
        cases.statements(subject.id()).stream()
            .filter(statement -> authority.mayHear(statement.side(), subject))
            .map(StatementView::of)
            .toList();
    return view(subject, new Heard(statements, inquiries(subject), bench));
  }

  private List<InquiryView> inquiries(Case subject) {
    return subject.inquiries() == 0
        ? List.of()
        : cases.inquiries(subject.id()).stream()
            .filter(inquiry -> authority.mayHear(inquiry, subject))
            .map(InquiryView::of)
            .toList();
  }

  /** The case as an item of a list. */
  public CaseView brief(Case subject) {
    return view(subject, new Heard(null, null, null));
  }

  /** What a list leaves out. */
  private record Heard(
      @Nullable List<StatementView> statements,
      @Nullable List<InquiryView> inquiries,
      @Nullable BenchView bench) {}

  private CaseView view(Case subject, Heard heard) {
    var dossier = subject.dossier();
    var chart = org.now().chart();
    return new CaseView(
        subject.id(),
        subject.taskId(),
        subject.escalation(),
        subject.version(),
        subject.state().name(),
        dossier.cause(),
        dossier.culprits(),
        dossier.urgency(),
        dossier.title(),
        subject.openedAt(),
        subject.level(),
        adjudicator(subject),
        subject.bargain().terms(dossier),
        dossier.parties().stream().map(party -> side(subject, party, chart)).toList(),
        next(subject.state()),
        subject.route(),
        subject.bargain().wishes().stream()
            .map(wish -> new Pending(wish.wishId(), wish.wish(), wish.party()))
            .toList(),
        ruling(subject),
        settlement(subject.state()),
        table(subject),
        heard.statements(),
        heard.inquiries(),
        heard.bench());
  }

  private static @Nullable Adjudicator adjudicator(Case subject) {
    var bench = subject.state().bench();
    if (bench != null) {
      return bench.adjudicator();
    }
    var office = subject.office();
    return office == null ? null : new Adjudicator(office, subject.holder());
  }

  private static Side side(Case subject, Party party, OrgChart chart) {
    var code = party.code();
    var bargain = subject.bargain();
    return new Side(
        code,
        chart.answererOf(party),
        CaseView.spoken(subject.state(), code),
        CaseView.asked(subject.state(), code),
        bargain.assents().contains(code),
        code.equals(bargain.offerer(subject.dossier())) ? bargain.terms(subject.dossier()) : null);
  }

  private static @Nullable Next next(CaseState state) {
    return switch (state) {
      case Hearing hearing -> new Next(What.HEARING_ENDS, hearing.clock());
      case Deliberating open -> new Next(What.CLIMBS, open.clock());
      case Stalled stalled -> new Next(What.REMINDER, stalled.clock());
      case Ruled _, Settled _, CaseState.Withdrawn _, CaseState.Annulled _ -> null;
    };
  }

  private static @Nullable Table table(Case subject) {
    var bargain = subject.bargain();
    var dossier = subject.dossier();
    return subject.state().open()
        ? new Table(
            bargain.offerNumber(),
            bargain.offerer(dossier),
            bargain.barred(),
            bargain.agreed() && bargain.withdrawalAsked(dossier))
        : null;
  }

  private static @Nullable RulingView ruling(Case subject) {
    return subject.state() instanceof Ruled ruled
        ? new RulingView(ruled.by(), ruled.ruling(), subject.diagnosis(), ruled.at())
        : null;
  }

  private static @Nullable SettlementView settlement(CaseState state) {
    return state instanceof Settled settled
        ? new SettlementView(settled.on(), settled.delivery(), settled.terms(), settled.at())
        : null;
  }
}
