/** What is on record of cases and appraisals, numbered without gaps (rule 21). */
@NullMarked
package io.mandate.escalation.timeline;

import org.jspecify.annotations.NullMarked;
