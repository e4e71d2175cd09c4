/** What units put in for each other, and how the scales between them stand (rule 18). */
@NullMarked
package io.mandate.task.ledger;

import org.jspecify.annotations.NullMarked;
