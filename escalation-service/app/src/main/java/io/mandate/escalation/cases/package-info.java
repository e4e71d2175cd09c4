/** Cases: unresolved tasks in front of an adjudicator, from opening to ruling or settlement. */
@NullMarked
package io.mandate.escalation.cases;

import org.jspecify.annotations.NullMarked;
