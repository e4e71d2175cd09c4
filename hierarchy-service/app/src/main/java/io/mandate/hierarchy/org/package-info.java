/** The org as a whole: its versions, what was said at each, and the chart as it stands now. */
@NullMarked
package io.mandate.hierarchy.org;

import org.jspecify.annotations.NullMarked;
