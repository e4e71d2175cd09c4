/** The org as this service keeps it in memory. */
@NullMarked
package io.mandate.escalation.org;

import org.jspecify.annotations.NullMarked;
