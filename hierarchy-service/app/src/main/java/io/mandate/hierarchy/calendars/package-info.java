/** Working calendars: hours, zones, holidays and make-up workdays, and where they come from. */
@NullMarked
package io.mandate.hierarchy.calendars;

import org.jspecify.annotations.NullMarked;
