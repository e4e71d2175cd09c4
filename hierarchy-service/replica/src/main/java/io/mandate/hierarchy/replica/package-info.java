/**
 * The org as another service holds it. A module of its own, because folding the topic needs the
 * platform, which an api may not depend on.
 */
@NullMarked
package io.mandate.hierarchy.replica;

import org.jspecify.annotations.NullMarked;
