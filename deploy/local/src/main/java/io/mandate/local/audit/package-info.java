/** Checks an audit export: every record as it was written, every story in its chain (rule 21). */
@NullMarked
package io.mandate.local.audit;

import org.jspecify.annotations.NullMarked;
