/** Authority over HTTP. */
@NullMarked
package io.mandate.hierarchy.authority.rest;

import org.jspecify.annotations.NullMarked;
