/** The org as a whole over HTTP. */
@NullMarked
package io.mandate.hierarchy.org.rest;

import org.jspecify.annotations.NullMarked;
