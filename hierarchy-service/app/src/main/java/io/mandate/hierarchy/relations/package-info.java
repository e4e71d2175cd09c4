/** Who stands how to whom, now and at any instant on record. */
@NullMarked
package io.mandate.hierarchy.relations;

import org.jspecify.annotations.NullMarked;
