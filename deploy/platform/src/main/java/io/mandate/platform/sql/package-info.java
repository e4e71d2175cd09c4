/** Statements about many rows at once. */
@NullMarked
package io.mandate.platform.sql;

import org.jspecify.annotations.NullMarked;
