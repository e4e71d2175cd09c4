/** Tasks over HTTP. */
@NullMarked
package io.mandate.task.tasks.rest;

import org.jspecify.annotations.NullMarked;
