package io.mandate.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Where {@code next} is set the answer also carries {@code Link: rel="next"}.
 *
 * @param next the cursor of the page after this one; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Cuts a page out of rows.
   *
   * @param rows in the list's order, up to {@link PageRequest#fetch()} of them
   * @param sortKey what the order is by, unique for each row; read back from {@link Position}
   */
  public static <T> Page<T> of(
      List<T> rows, PageRequest request, Function<? super T, List<?>> sortKey) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    var items = rows.subList(0, request.limit());
    return new Page<>(items, request.cursorAfter(sortKey.apply(items.getLast())));
  }

  /** The same page with each item shown in another way. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
