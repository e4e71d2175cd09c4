/** Which calendar and which mode hold in a unit. */
@NullMarked
package io.mandate.hierarchy.settings;

import org.jspecify.annotations.NullMarked;
