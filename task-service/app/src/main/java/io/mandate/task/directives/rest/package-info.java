/** Directives and assignments over HTTP. */
@NullMarked
package io.mandate.task.directives.rest;

import org.jspecify.annotations.NullMarked;
