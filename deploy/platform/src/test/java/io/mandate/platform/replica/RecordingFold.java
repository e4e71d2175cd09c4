package io.mandate.platform.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the latest text of each key; publishes a copy. */
final class RecordingFold implements Fold {

  private final String topic;
  private final Map<String, String> buffered = new TreeMap<>();
  private volatile Map<String, String> visible = Map.of();

  /** How often publishing fails before it succeeds. */
  final AtomicInteger failures = new AtomicInteger();

  /** Every state that was ever visible. */
  final List<Map<String, String>> published = new CopyOnWriteArrayList<>();

  RecordingFold(String topic) {
    this.topic = topic;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public void put(String key, String type, byte[] data) {
    if (type.equals("Broken")) {
      throw new IllegalArgumentException("nobody can read this");
    }
    buffered.put(key, new String(data, UTF_8));
  }

  @Override
  public boolean completes(String type) {
    return type.equals("Complete");
  }

  /** A marker's text ends with the epoch where one was raised: {@code 7@2}. */
  @Override
  public int restated(byte[] data) {
    var text = new String(data, UTF_8);
    return text.contains("@") ? Integer.parseInt(text.substring(text.indexOf('@') + 1)) : 1;
  }

  @Override
  public void remove(String key) {
    buffered.remove(key);
  }

  @Override
  public void publish() {
    if (failures.getAndDecrement() > 0) {
      throw new IllegalStateException("not just now");
    }
    visible = Map.copyOf(buffered);
    published.add(visible);
  }

  @Override
  public byte[] save() {
    var text = new StringBuilder();
    new TreeMap<>(visible).forEach((key, value) -> text.append(key + "=" + value + "\n"));
    return text.toString().getBytes(UTF_8);
  }

  @Override
  public void load(byte[] saved) {
    buffered.clear();
    new String(saved, UTF_8)
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(pair -> buffered.put(pair[0], pair[1]));
  }

  Map<String, String> visible() {
    return visible;
  }
}
