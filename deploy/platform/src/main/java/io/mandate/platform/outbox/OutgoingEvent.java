package io.mandate.platform.outbox;

/**
 * An event about to be said.
 *
 * @param key what it is about; decides its order, lane and partition
 * @param data becomes JSON, at most {@link Outbox#MAX_PAYLOAD} bytes
 * @param basis version of replicated state the decision was based on; 0 where there is none
 */
public record OutgoingEvent(String key, String type, Object data, long basis) {}
