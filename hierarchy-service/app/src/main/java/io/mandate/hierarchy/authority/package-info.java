/** Who may do what to whom, and why. */
@NullMarked
package io.mandate.hierarchy.authority;

import org.jspecify.annotations.NullMarked;
