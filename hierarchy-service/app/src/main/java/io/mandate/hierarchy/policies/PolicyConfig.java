package io.mandate.hierarchy.policies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The organisation's default policies, where they differ from the standard ones: {@code
 * mandate.policy.answer} for every urgency, {@code mandate.policy.urgent.answer} for one. A change
 * takes effect at the next start, as a new version of the policy.
 */
@ConfigMapping(prefix = "mandate.policy")
interface PolicyConfig {

  /** For every urgency that does not say otherwise. */
  @WithParentName
  Limits every();

  Limits normal();

  Limits urgent();

  Limits critical();

  /** Windows as {@code P3D} (working days) or {@code PT8H} (elapsed working time). */
  interface Limits {

    /** To answer a request, a counter-offer or a question. */
    Optional<String> answer();

    /** To withdraw or amend what was declined. */
    Optional<String> grace();

    /** To confirm or reject a delivery. */
    Optional<String> confirmation();

    /** To be heard on a case. */
    Optional<String> hearing();

    /** To rule on a case. */
    Optional<String> ruling();

    /** To judge an assignment. */
    Optional<String> verdict();

    /** How long a party may be without a head. */
    Optional<String> vacancy();

    /** The least time left to a new head, and to a new date after a rejection. */
    Optional<String> minimum();

    /** Between two reminders. */
    Optional<String> reminder();

    /** How late is not yet overdue, where the requester was late himself (rule 5). */
    Optional<String> lateness();

    /** After which wrangling ends (rule 6). */
    Optional<Integer> rounds();

    /** Of deliveries, after which the parties are in dispute (rule 7). */
    Optional<Integer> rejections();

    /** Person-days above which a task may go straight up (rule 4). */
    Optional<BigDecimal> petitionThreshold();

    /** How long before a due date notice is given of it. */
    Optional<String> dueSoon();

    /** The least time between two reminders of one thing that people send. */
    Optional<String> nudge();

    /** To propose an appraisal. */
    Optional<String> proposal();

    /** To decide on an appraisal. */
    Optional<String> decision();

    /** How often an assignment may be sent back to be done again. */
    Optional<Integer> redos();

    /** Person-days, the largest favour. */
    Optional<BigDecimal> favourDays();

    /** The most favours open between two units at once. */
    Optional<Integer> favoursOpen();

    /** Person-days, from which the balance between two units is flagged. */
    Optional<BigDecimal> imbalance();
  }
}
