/** Policies over HTTP. */
@NullMarked
package io.mandate.hierarchy.policies.rest;

import org.jspecify.annotations.NullMarked;
