/** The clocks of cases, and the org they follow. */
@NullMarked
package io.mandate.escalation.cases.schedule;

import org.jspecify.annotations.NullMarked;
