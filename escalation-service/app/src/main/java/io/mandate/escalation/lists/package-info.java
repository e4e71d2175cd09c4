/** How lists of what the service keeps are asked for. */
@NullMarked
package io.mandate.escalation.lists;

import org.jspecify.annotations.NullMarked;
