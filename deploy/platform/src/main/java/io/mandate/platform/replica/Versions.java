package io.mandate.platform.replica;

import io.mandate.platform.events.EventEnvelope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The highest number seen of each key: a record sent late by a stalled relay has a lower one and
 * must not overwrite what is newer. Gaps are expected, since the topic is compacted.
 */
final class Versions {

  private record Version(int epoch, long sequence) {}

  private final Map<String, Version> highest = new HashMap<>();

  /**
   * @return whether it is newer than all seen of its key
   */
  boolean raise(EventEnvelope event) {
    var known = highest.get(event.key());
    var newer =
        known == null
            || event.epoch() > known.epoch
            || event.epoch() == known.epoch && event.sequence() > known.sequence;
    if (newer) {
      highest.put(event.key(), new Version(event.epoch(), event.sequence()));
    }
    return newer;
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

  void load(byte[] saved) {
    highest.clear();
    try (var in = new DataInputStream(new ByteArrayInputStream(saved))) {
      while (in.available() > 0) {
        highest.put(in.readUTF(), new Version(in.readInt(), in.readLong()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
