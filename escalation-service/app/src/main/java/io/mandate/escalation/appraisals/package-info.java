/** Appraisals: what follows for whom from verdicts, and from what superiors let pass (rule 17). */
@NullMarked
package io.mandate.escalation.appraisals;

import org.jspecify.annotations.NullMarked;
