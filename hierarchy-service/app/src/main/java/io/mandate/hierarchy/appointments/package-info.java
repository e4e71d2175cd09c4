/** Who is what in which unit, and when. */
@NullMarked
package io.mandate.hierarchy.appointments;

import org.jspecify.annotations.NullMarked;
