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

  /**
   * The last epoch in which the producer said everything again, as such an event tells; 1 when it
   * never had to. Until everything is said again in a raised epoch, no version of it is complete.
   */
  int restated(byte[] data);

  /** The entity is no more: the producer lost it, and did not say it again. */
  void remove(String key);

  /** Everything put so far becomes visible at once. */
  void publish();

  /** The published state, for a later {@link #load}. */
  byte[] save();

  /** Takes up a saved state in place of all there is; unseen until {@link #publish}. */
  void load(byte[] saved);
}
