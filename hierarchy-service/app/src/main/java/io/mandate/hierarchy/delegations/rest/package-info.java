/** Delegations over HTTP. */
@NullMarked
package io.mandate.hierarchy.delegations.rest;

import org.jspecify.annotations.NullMarked;
