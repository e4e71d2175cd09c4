package io.mandate.escalation.api;

/**
 * How a ruling judges what a party had delivered before it (rule 10).
 *
 * @param party unit code, or {@code person:CODE@UNIT}
 * @param verdict MET, PARTIAL or EMPTY
 */
public record DeliveryVerdict(String party, String verdict, String reasons) {}
