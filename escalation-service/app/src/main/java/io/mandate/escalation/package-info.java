/** What happens when they do not agree. */
@NullMarked
package io.mandate.escalation;

import org.jspecify.annotations.NullMarked;
