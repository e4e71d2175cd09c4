/** People over HTTP. */
@NullMarked
package io.mandate.hierarchy.people.rest;

import org.jspecify.annotations.NullMarked;
