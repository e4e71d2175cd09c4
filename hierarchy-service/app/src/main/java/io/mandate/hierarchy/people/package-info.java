/** People: a code for the org, and apart from it what tells who they are. */
@NullMarked
package io.mandate.hierarchy.people;

import org.jspecify.annotations.NullMarked;
