/** Working calendars over HTTP. */
@NullMarked
package io.mandate.hierarchy.calendars.rest;

import org.jspecify.annotations.NullMarked;
