/** The one time of a service: its own database's, which tests may move. */
@NullMarked
package io.mandate.platform.time;

import org.jspecify.annotations.NullMarked;
