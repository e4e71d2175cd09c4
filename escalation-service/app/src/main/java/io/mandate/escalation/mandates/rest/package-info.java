/** Mandates over HTTP. */
@NullMarked
package io.mandate.escalation.mandates.rest;

import org.jspecify.annotations.NullMarked;
