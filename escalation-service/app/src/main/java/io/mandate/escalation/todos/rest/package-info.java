/** To-dos over HTTP. */
@NullMarked
package io.mandate.escalation.todos.rest;

import org.jspecify.annotations.NullMarked;
