/** What the services stand on; knows no domain word. */
@NullMarked
package io.mandate.platform;

import org.jspecify.annotations.NullMarked;
