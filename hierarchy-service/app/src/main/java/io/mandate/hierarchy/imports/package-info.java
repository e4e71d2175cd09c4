/** Takes a whole org from files: read, checked, compared and applied in one transaction. */
@NullMarked
package io.mandate.hierarchy.imports;

import org.jspecify.annotations.NullMarked;
