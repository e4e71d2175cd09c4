/** What task-service says. */
@NullMarked
package io.mandate.task.api;

import org.jspecify.annotations.NullMarked;
