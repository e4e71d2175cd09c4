/** The clocks of appraisals. */
@NullMarked
package io.mandate.escalation.appraisals.schedule;

import org.jspecify.annotations.NullMarked;
