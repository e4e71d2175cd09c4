/** Deadlines over HTTP. */
@NullMarked
package io.mandate.hierarchy.deadlines.rest;

import org.jspecify.annotations.NullMarked;
