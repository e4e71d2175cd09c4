/** Says all open tasks again after the database was restored. */
@NullMarked
package io.mandate.task.restatement;

import org.jspecify.annotations.NullMarked;
