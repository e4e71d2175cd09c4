/** Contributions and balances over HTTP. */
@NullMarked
package io.mandate.task.ledger.rest;

import org.jspecify.annotations.NullMarked;
