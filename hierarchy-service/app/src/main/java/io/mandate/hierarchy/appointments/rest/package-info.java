/** Appointments over HTTP. */
@NullMarked
package io.mandate.hierarchy.appointments.rest;

import org.jspecify.annotations.NullMarked;
