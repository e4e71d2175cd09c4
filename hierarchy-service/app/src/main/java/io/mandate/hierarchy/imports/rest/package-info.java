/** Imports over HTTP. */
@NullMarked
package io.mandate.hierarchy.imports.rest;

import org.jspecify.annotations.NullMarked;
