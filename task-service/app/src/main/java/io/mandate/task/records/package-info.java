/** How units and people have done so far, counted from what is on record (rule 19). */
@NullMarked
package io.mandate.task.records;

import org.jspecify.annotations.NullMarked;
