package io.mandate.escalation.api;

/**
 * Whose turn it is, by office.
 *
 * @param office {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE} or {@code ROOT+ROOT/ARBITER}
 * @param person who held it when it became his turn
 */
public record Seat(String office, String person) {}
