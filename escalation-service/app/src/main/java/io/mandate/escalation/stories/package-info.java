/** What is on record here, as the platform gives it to other systems and to auditors (rule 21). */
@NullMarked
package io.mandate.escalation.stories;

import org.jspecify.annotations.NullMarked;
