/** Units and their places in the tree. */
@NullMarked
package io.mandate.hierarchy.units;

import org.jspecify.annotations.NullMarked;
