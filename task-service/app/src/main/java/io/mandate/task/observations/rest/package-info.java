/** The report over HTTP. */
@NullMarked
package io.mandate.task.observations.rest;

import org.jspecify.annotations.NullMarked;
