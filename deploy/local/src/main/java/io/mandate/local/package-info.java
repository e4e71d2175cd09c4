/** Starts what the three services stand on, and the services, on a bare machine. */
@NullMarked
package io.mandate.local;

import org.jspecify.annotations.NullMarked;
