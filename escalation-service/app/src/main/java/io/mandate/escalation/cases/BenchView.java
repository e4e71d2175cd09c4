package io.mandate.escalation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.task.api.Cost;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The interests of both sides next to each other, as the adjudicator sees them (rule 9).
 *
 * @param rounds how often the terms went to and fro
 * @param dealings what they said to each other before it escalated, oldest first
 */
public record BenchView(
    int rounds, Requester requester, Counterpart counterpart, List<Said> dealings) {
  private static final Set<String> ROUNDS =
      Set.of("TaskCountered", "TaskAmended", "InformationRequested");

  /**
   * Who asks.
   *
   * @param purpose what it needs it for
   * @param silent whether it let a deadline pass
   */
  public record Requester(
      String party, String purpose, String whyThisUnit, Instant due, boolean silent) {}

  /**
   * Who is asked.
   *
   * @param gain what the requester says that it gains
   * @param cost what the requester says that it costs it
   * @param refusal why it said no last, and at what price; null when it never did
   * @param deliveries how often it delivered
   * @param silent whether it let a deadline pass
   */
  public record Counterpart(
      String party,
      String gain,
      Cost cost,
      @Nullable JsonNode refusal,
      int deliveries,
      boolean silent) {}

  /** One thing that was said. */
  public record Said(String type, String by, Instant at, JsonNode data) {}

  static BenchView of(Dossier dossier, List<Dealing> dealings) {
    var terms = dossier.terms();
    var requester = dossier.requester();
    var counterpart = dossier.counterpart();
    var refusal =
        dealings.stream()
            .filter(one -> one.type().equals("TaskDeclined"))
            .map(Dealing::data)
            .reduce((_, last) -> last)
            .orElse(null);
    return new BenchView(
        count(dealings, ROUNDS),
        new Requester(
            requester,
            terms.purpose(),
            terms.whyThisUnit(),
            terms.due(),
            dossier.culprits().contains(requester)),
        new Counterpart(
            counterpart,
            terms.gain(),
            terms.cost(),
            refusal,
            count(dealings, Set.of("TaskDelivered")),
            dossier.culprits().contains(counterpart)),
        dealings.stream()
            .map(one -> new Said(one.type(), one.by(), one.at(), one.data()))
            .toList());
  }

  private static int count(List<Dealing> dealings, Set<String> types) {
    return (int) dealings.stream().filter(one -> types.contains(one.type())).count();
  }
}
