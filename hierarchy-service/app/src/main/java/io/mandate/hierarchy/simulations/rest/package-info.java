/** Simulations over HTTP. */
@NullMarked
package io.mandate.hierarchy.simulations.rest;

import org.jspecify.annotations.NullMarked;
