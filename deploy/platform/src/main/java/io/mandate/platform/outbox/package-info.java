/** Events leave with the transaction that decided them, in order, at least once. */
@NullMarked
package io.mandate.platform.outbox;

import org.jspecify.annotations.NullMarked;
