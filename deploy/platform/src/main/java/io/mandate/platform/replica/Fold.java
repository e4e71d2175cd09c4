package io.mandate.platform.replica;

/**
 * What a service makes of a compacted topic, as a bean. Called by one thread; what {@link #publish}
 * makes visible is read by others.
 */
public interface Fold {

  String topic();

  /** Takes the full state of one entity, in topic order; unseen until {@link #publish}. */
  void put(String key, String type, byte[] data);

  /** Whether an event of this type ends a complete version. */
  boolean completes(String type);

  /** Everything put so far becomes visible at once. */
  void publish();

  /** The published state, for a later {@link #load}. */
  byte[] save();

  /** Takes up a saved state in place of all there is; unseen until {@link #publish}. */
  void load(byte[] saved);
}
