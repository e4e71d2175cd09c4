/** The service over HTTP and Kafka, on real servers. */
@NullMarked
package io.mandate.task.journey;

import org.jspecify.annotations.NullMarked;
