/** The dates of mandates. */
@NullMarked
package io.mandate.escalation.mandates.schedule;

import org.jspecify.annotations.NullMarked;
