/** What an organisation starts with: its zone, its calendar and its default policies. */
@NullMarked
package io.mandate.hierarchy.policies;

import org.jspecify.annotations.NullMarked;
