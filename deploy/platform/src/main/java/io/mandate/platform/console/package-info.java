/** The console for the suite's interfaces, and what their OpenAPI documents share. */
@NullMarked
package io.mandate.platform.console;

import org.jspecify.annotations.NullMarked;
