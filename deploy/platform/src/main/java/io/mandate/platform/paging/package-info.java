/** Lists in pages, by keyset cursors that belong to one query. */
@NullMarked
package io.mandate.platform.paging;

import org.jspecify.annotations.NullMarked;
