/** Who rules between units of trees that share no top. */
@NullMarked
package io.mandate.hierarchy.arbiters;

import org.jspecify.annotations.NullMarked;
