/** The demonstration: plays the main job on a real organisation, through the public interfaces. */
@NullMarked
package io.mandate.local.demo;

import org.jspecify.annotations.NullMarked;
