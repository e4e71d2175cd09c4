package io.mandate.escalation.cases;

import io.mandate.escalation.api.OfferedTerms;
import java.time.Instant;

/**
 * Terms that a side put on the table of a case (rule 20).
 *
 * @param number from 1; 0 stands for the terms on which the task escalated
 * @param by the side
 */
record Offer(int number, String by, OfferedTerms terms, Instant at) {}
