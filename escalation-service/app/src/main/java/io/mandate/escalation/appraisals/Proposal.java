package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Seat;
import java.time.Instant;

/**
 * The censure or commendation that is proposed (rule 17).
 *
 * @param text what it is to say
 * @param by who proposed it, by which office
 */
record Proposal(String text, String reasons, Seat by, Instant at) {}
