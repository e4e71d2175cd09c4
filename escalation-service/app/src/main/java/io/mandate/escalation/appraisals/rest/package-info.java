/** Appraisals over HTTP. */
@NullMarked
package io.mandate.escalation.appraisals.rest;

import org.jspecify.annotations.NullMarked;
