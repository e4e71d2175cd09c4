/** What task-service says, as cases hear it. */
@NullMarked
package io.mandate.escalation.cases.kafka;

import org.jspecify.annotations.NullMarked;
