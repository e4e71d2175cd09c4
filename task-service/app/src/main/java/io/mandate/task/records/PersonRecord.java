package io.mandate.task.records;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A person's track record: what was done in his name in a period, and the windows to rule or judge
 * that he let pass. What a clock found about his unit is on the unit's record.
 *
 * @param moves by the type of what happened
 * @param verdicts that he gave, by verdict
 * @param rulings that he gave, by outcome
 * @param inactions windows that he had as a whole, and let pass (rule 16)
 */
public record PersonRecord(
    String person,
    Period period,
    Map<String, Long> moves,
    Map<String, Long> verdicts,
    Map<String, Long> rulings,
    long inactions) {

  /**
   * How often somebody did something.
   *
   * @param detail the verdict or outcome; empty else
   */
  record Deed(String type, String detail, long times) {}

  static PersonRecord of(String person, Period period, Collection<Deed> deeds, long inactions) {
    var moves = new TreeMap<String, Long>();
    var verdicts = new TreeMap<String, Long>();
    var rulings = new TreeMap<String, Long>();
    for (Deed deed : deeds) {
      moves.merge(deed.type(), deed.times(), Long::sum);
      if (deed.type().equals("AssignmentJudged")) {
        verdicts.merge(deed.detail(), deed.times(), Long::sum);
      } else if (deed.type().equals("CaseRuled")) {
        rulings.merge(deed.detail(), deed.times(), Long::sum);
      }
    }
    return new PersonRecord(person, period, moves, verdicts, rulings, inactions);
  }
}
