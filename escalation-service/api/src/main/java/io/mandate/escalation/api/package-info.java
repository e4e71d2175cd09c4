/** What escalation-service says. */
@NullMarked
package io.mandate.escalation.api;

import org.jspecify.annotations.NullMarked;
