/** Proves continuously that rows are as they must be, mends what is not, and reports it. */
@NullMarked
package io.mandate.platform.reconcile;

import org.jspecify.annotations.NullMarked;
