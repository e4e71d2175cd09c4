/** What would have happened where the product only observes (rule 26). */
@NullMarked
package io.mandate.task.observations;

import org.jspecify.annotations.NullMarked;
