/**
 * What went wrong, said as RFC 9457 problem details in the reader's language, with a page for each
 * type.
 */
@NullMarked
package io.mandate.platform.problem;

import org.jspecify.annotations.NullMarked;
