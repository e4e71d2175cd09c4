package io.mandate.task.records;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskKind;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A unit's track record: of the tasks asked of it in a period, and of the work ordered from it that
 * was judged then. What only a clock found is an omission, never a decision (rule 19).
 *
 * @param rounds changes of terms, of all tasks together
 * @param escalations of these tasks, by cause
 */
public record UnitRecord(
    String unit,
    Period period,
    Answering answering,
    Doing doing,
    long rounds,
    Map<Cause, Long> escalations,
    Favours favours,
    Ordered ordered) {

  /**
   * How it answers FORMAL tasks.
   *
   * @param answered by anything but a clock, in whatever way
   * @param agreed to which it or the requester assented
   * @param omitted its answer or confirmation did not come in time
   * @param medianTime from submission to the first answer; null without one
   */
  public record Answering(
      long asked,
      long answered,
      long agreed,
      long declined,
      long omitted,
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration medianTime) {}

  /**
   * How it does what was agreed.
   *
   * @param overdue it was late
   * @param rejected deliveries that were not accepted
   * @param unevidenced done without evidence for every criterion
   */
  public record Doing(long delivered, long overdue, long rejected, long done, long unevidenced) {}

  public record Favours(long asked, long declined, long lapsed, long done) {}

  /**
   * Work ordered from it, by verdict.
   *
   * @param late parts on which nothing came by the due date
   */
  public record Ordered(long met, long partial, long empty, long blocked, long late) {}

  /** How the first answers came. */
  record Answers(long count, @Nullable Duration median) {}

  /** Puts together what was counted. */
  static UnitRecord of(
      String unit,
      Period period,
      Collection<Happening> happened,
      Answers answers,
      long rounds,
      Ordered ordered) {
    var said = new Counting(happened);
    return new UnitRecord(
        unit,
        period,
        new Answering(
            said.tasks(TaskKind.FORMAL, "TaskSubmitted"),
            answers.count(),
            said.tasks(TaskKind.FORMAL, "TaskAccepted"),
            said.tasks(TaskKind.FORMAL, "TaskDeclined"),
            said.silences(Cause.IGNORED),
            answers.median()),
        new Doing(
            said.tasks(TaskKind.FORMAL, "TaskDelivered"),
            said.silences(Cause.OVERDUE),
            said.times("DeliveryRejected"),
            said.tasks(TaskKind.FORMAL, "TaskConfirmed"),
            said.unevidenced()),
        rounds,
        said.escalations(),
        new Favours(
            said.tasks(TaskKind.FAVOUR, "TaskSubmitted"),
            said.tasks(TaskKind.FAVOUR, "FavourDeclined"),
            said.tasks(TaskKind.FAVOUR, "FavourLapsed"),
            said.tasks(TaskKind.FAVOUR, "TaskConfirmed")),
        ordered);
  }

  private record Counting(Collection<Happening> happened) {
    long tasks(TaskKind kind, String type) {
      return sum(each -> each.is(kind, type), Happening::tasks);
    }

    long times(String type) {
      return sum(each -> each.is(TaskKind.FORMAL, type), Happening::times);
    }

    long silences(Cause cause) {
      return sum(each -> each.cause().equals(cause.name()) && each.named(), Happening::times);
    }

    long unevidenced() {
      return sum(
          each -> each.is(TaskKind.FORMAL, "TaskConfirmed") && each.unevidenced(),
          Happening::tasks);
    }

    Map<Cause, Long> escalations() {
      var all = new EnumMap<Cause, Long>(Cause.class);
      happened.stream()
          .filter(each -> !each.cause().isEmpty())
          .forEach(each -> all.merge(Cause.valueOf(each.cause()), each.times(), Long::sum));
      return all;
    }

    private long sum(Predicate<Happening> which, ToLongFunction<Happening> what) {
      return happened.stream().filter(which).mapToLong(what).sum();
    }
  }
}
