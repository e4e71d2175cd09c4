/**
 * SQL in the running transaction: what this service keeps are periods, and those are written by
 * SQL.
 */
@NullMarked
package io.mandate.hierarchy.database;

import org.jspecify.annotations.NullMarked;
