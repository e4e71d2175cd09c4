package io.mandate.platform.outbox;

import io.mandate.platform.events.EventEnvelope;

/** An event waiting in the outbox; {@code (lane, id)} is its primary key. */
record OutboxRow(int lane, long id, String topic, EventEnvelope event) {}
