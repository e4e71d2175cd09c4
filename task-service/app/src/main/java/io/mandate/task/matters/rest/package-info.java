/** Matters over HTTP. */
@NullMarked
package io.mandate.task.matters.rest;

import org.jspecify.annotations.NullMarked;
