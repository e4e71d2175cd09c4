package io.mandate.platform.story;

import io.mandate.platform.paging.Cursors;
import io.mandate.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the stories were read.
 *
 * @param epoch that the service counted under then
 * @param tx the transaction of the last row, no other of a lower one can follow
 * @param position of the last row; unique
 */
record Place(int epoch, long tx, long position) {
  static final Place BEGINNING = new Place(0, 0, 0);

  /**
   * Where this cursor points to; the beginning without one.
   *
   * @throws Problem {@code cursor-invalid}; {@code feed-restarted} for one that another database
   *     gave, or this one before it was restored: what it has not seen cannot be told
   */
  static Place of(@Nullable String cursor, String list, Horizon horizon) {
    if (cursor == null) {
      return BEGINNING;
    }
    var read = Cursors.decode(cursor, list);
    var place = new Place((int) read.number(0), read.number(1), read.number(2));
    if (place.epoch != horizon.epoch() || place.tx >= horizon.tx()) {
      throw Problem.of(StoryProblems.FEED_RESTARTED);
    }
    return place;
  }

  String cursor(String list) {
    return Cursors.encode(List.of("" + epoch, "" + tx, "" + position), list);
  }
}
