/** What is on record, given to systems without Kafka (a feed) and to auditors (chained lines). */
@NullMarked
package io.mandate.platform.story;

import org.jspecify.annotations.NullMarked;
