package io.mandate.platform.replica;

import io.mandate.platform.events.EventEnvelope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The highest number seen of each key: a record sent late by a stalled relay has a lower one and
 * must not overwrite what is newer. Gaps are expected, since the topic is compacted.
 */
final class Versions {

  private record Version(int epoch, long sequence) {}

  private final Map<String, Version> highest = new HashMap<>();
  private int highestEpoch;

  /** What is of a lower epoch than this was said before all was said again. */
  private int lowestEpoch;

  /**
   * @return whether it is newer than all seen of its key
   */
  boolean raise(EventEnvelope event) {
    var known = highest.get(event.key());
    var newer =
        known == null
            ? event.epoch() >= lowestEpoch
            : event.epoch() > known.epoch
                || event.epoch() == known.epoch && event.sequence() > known.sequence;
    if (newer) {
      put(event.key(), new Version(event.epoch(), event.sequence()));
    }
    return newer;
  }

  private void put(String key, Version version) {
    highest.put(key, version);
    highestEpoch = Math.max(highestEpoch, version.epoch);
  }

  int highestEpoch() {
    return highestEpoch;
  }

  /**
   * Takes no event of an earlier epoch from here on.
   *
   * @return the keys of which there was nothing later
   */
  List<String> forgetBelow(int epoch) {
    if (epoch <= lowestEpoch) {
      return List.of();
    }
    lowestEpoch = epoch;
    var older =
        highest.entrySet().stream()
            .filter(entry -> entry.getValue().epoch < epoch)
            .map(Map.Entry::getKey)
            .toList();
    older.forEach(highest::remove);
    return older;
  }

  byte[] save() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var entry : highest.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().epoch);
        out.writeLong(entry.getValue().sequence);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Saved is what a complete version has: nothing in it is older than its last restatement. */
  void load(byte[] saved) {
    highest.clear();
    highestEpoch = 0;
    try (var in = new DataInputStream(new ByteArrayInputStream(saved))) {
      while (in.available() > 0) {
        put(in.readUTF(), new Version(in.readInt(), in.readLong()));
      }
      lowestEpoch = highestEpoch;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
