/** Relations over HTTP. */
@NullMarked
package io.mandate.hierarchy.relations.rest;

import org.jspecify.annotations.NullMarked;
