/** Cases over HTTP. */
@NullMarked
package io.mandate.escalation.cases.rest;

import org.jspecify.annotations.NullMarked;
