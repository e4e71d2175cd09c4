/** Track records over HTTP. */
@NullMarked
package io.mandate.task.records.rest;

import org.jspecify.annotations.NullMarked;
