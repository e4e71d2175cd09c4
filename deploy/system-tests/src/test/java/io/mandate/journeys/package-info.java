/** The packaged services, walked through as their users do. */
@NullMarked
package io.mandate.journeys;

import org.jspecify.annotations.NullMarked;
