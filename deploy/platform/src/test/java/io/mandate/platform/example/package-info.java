/** A small service that uses the whole platform, for its tests. */
@NullMarked
package io.mandate.platform.example;

import org.jspecify.annotations.NullMarked;
