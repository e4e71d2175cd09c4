/** Settings of units over HTTP. */
@NullMarked
package io.mandate.hierarchy.settings.rest;

import org.jspecify.annotations.NullMarked;
