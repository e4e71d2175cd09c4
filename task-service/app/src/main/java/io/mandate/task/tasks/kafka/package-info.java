/** What tasks hear from escalation-service. */
@NullMarked
package io.mandate.task.tasks.kafka;

import org.jspecify.annotations.NullMarked;
