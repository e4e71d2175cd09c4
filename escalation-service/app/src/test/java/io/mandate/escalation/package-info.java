/** Tests of the whole service on real PostgreSQL and Kafka. */
@NullMarked
package io.mandate.escalation;

import org.jspecify.annotations.NullMarked;
