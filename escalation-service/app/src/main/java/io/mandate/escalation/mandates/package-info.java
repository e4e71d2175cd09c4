/** Powers lent to who coordinates ordered work (rule 12). */
@NullMarked
package io.mandate.escalation.mandates;

import org.jspecify.annotations.NullMarked;
