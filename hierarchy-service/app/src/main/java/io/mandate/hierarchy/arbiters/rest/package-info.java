/** Arbiters over HTTP. */
@NullMarked
package io.mandate.hierarchy.arbiters.rest;

import org.jspecify.annotations.NullMarked;
