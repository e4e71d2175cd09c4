package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calendars around changes of the clocks, against somebody who looks at every minute. */
@Tag("rule-25")
class WorkingTimeOracleTest {
  private static final int ROUNDS = 150;
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "America/Havana",
          "Africa/Cairo",
          "America/St_Johns",
          "Asia/Shanghai");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_deadline_is_where_the_minutes_end(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      Instant start = start(random, zone);
      CalendarChanged calendar = calendar(random, LocalDate.ofInstant(start, zone));
      Window window =
          random.nextBoolean()
              ? Window.ofDays(1 + random.nextInt(9))
              : Window.of(Duration.ofMinutes(1 + random.nextInt(3000)));

      Deadline found =
          Calendars.chart(calendar, zone.getId(), start).deadline("A", start, window, 1);

      assertThat(found.at())
          .as(
              "seed %d round %d: %s from %s in %s by %s",
              seed, round, window, start, zone, calendar)
          .isEqualTo(new Minutes(calendar, zone).end(start, window));
    }
  }

  /** Near a change of the clocks, if there is one. */
  private static Instant start(Random random, ZoneId zone) {
    Instant somewhen =
        Instant.parse("2026-01-01T00:00:00Z").plus(random.nextInt(365), ChronoUnit.DAYS);
    ZoneOffsetTransition change = zone.getRules().nextTransition(somewhen);
    Instant near = change == null ? somewhen : change.getInstant();
    return near.plus(random.nextInt(9000) - 6000L, ChronoUnit.MINUTES)
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private static CalendarChanged calendar(Random random, LocalDate around) {
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(4) > 0) {
        week.put(day, hours(random));
      }
    }
    week.put(DayOfWeek.WEDNESDAY, hours(random));
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate day = around.plusDays(random.nextInt(12) - 2L);
      days.put(
          day,
          switch (random.nextInt(3)) {
            case 0 -> SpecialDay.off(day, null);
            case 1 -> SpecialDay.workday(day, null);
            default -> new SpecialDay(day, true, hours(random), null);
          });
    }
    return new CalendarChanged("c", null, week, List.copyOf(days.values()), null);
  }

  private static List<Hours> hours(Random random) {
    List<Hours> hours = new ArrayList<>();
    int from = random.nextInt(8) * 30;
    while (hours.size() < 3 && from < 1440 - 60) {
      int to = Math.min(1440, from + 30 * (1 + random.nextInt(16)));
      hours.add(new Hours(time(from), time(to % 1440)));
      from = to + 30 * random.nextInt(6);
    }
    return hours;
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }

  /** Goes minute by minute and looks each up. */
  private record Minutes(CalendarChanged calendar, ZoneId zone) {

    Instant end(Instant start, Window window) {
      Instant now = start;
      while (!working(now)) {
        now = now.plus(1, ChronoUnit.MINUTES);
      }
      return window.countsDays() ? daysAfter(now, window.days()) : after(now, window.elapsed());
    }

    private Instant after(Instant opening, Duration length) {
      Instant now = opening;
      for (long left = length.toMinutes(); left > 0; now = now.plus(1, ChronoUnit.MINUTES)) {
        left -= working(now) ? 1 : 0;
      }
      return now;
    }

    private Instant daysAfter(Instant opening, int number) {
      LocalDate day = LocalDate.ofInstant(opening, zone);
      for (int left = number; left > 0; ) {
        day = day.plusDays(1);
        left -= of(day).isEmpty() ? 0 : 1;
      }
      LocalTime time = LocalTime.ofInstant(opening, zone);
      return ZonedDateTime.of(day, time, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** In the second run of a repeated hour it is as it was at the end of the first. */
    private boolean working(Instant minute) {
      LocalDateTime local = LocalDateTime.ofInstant(minute, zone);
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
      if (offsets.size() > 1 && zone.getRules().getOffset(minute).equals(offsets.get(1))) {
        local = zone.getRules().getTransition(local).getDateTimeBefore().minusMinutes(1);
      }
      LocalDateTime seen = local;
      int at = seen.getHour() * 60 + seen.getMinute();
      return of(seen.toLocalDate()).stream()
          .anyMatch(hours -> hours.fromMinute() <= at && at < hours.toMinute());
    }

    private List<Hours> of(LocalDate day) {
      for (SpecialDay special : calendar.days() == null ? List.<SpecialDay>of() : calendar.days()) {
        if (special.date().equals(day)) {
          return !special.working()
              ? List.of()
              : special.hours() == null ? usual() : special.hours();
        }
      }
      return week().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private List<Hours> usual() {
      return week().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow();
    }

    private Map<DayOfWeek, List<Hours>> week() {
      return Objects.requireNonNull(calendar.week());
    }
  }
}
