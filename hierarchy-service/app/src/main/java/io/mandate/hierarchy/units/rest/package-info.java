/** Units over HTTP. */
@NullMarked
package io.mandate.hierarchy.units.rest;

import org.jspecify.annotations.NullMarked;
