/** The org as other services see it. */
@NullMarked
package io.mandate.hierarchy.api;

import org.jspecify.annotations.NullMarked;
