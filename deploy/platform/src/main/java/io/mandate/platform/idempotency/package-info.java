/** A request sent twice with one Idempotency-Key has one effect and one answer. */
@NullMarked
package io.mandate.platform.idempotency;

import org.jspecify.annotations.NullMarked;
