package io.mandate.hierarchy.api;

/**
 * Who stands above all parties, by which office, and how near: the key by which superiors are
 * compared is (greatest, sum, code of the office's unit, person).
 *
 * @param greatest the greatest of his distances in the parties' chains
 * @param sum the sum of his distances
 */
public record Superior(String person, Office office, int greatest, int sum) {}
