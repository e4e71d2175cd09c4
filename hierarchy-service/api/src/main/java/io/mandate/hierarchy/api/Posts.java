package io.mandate.hierarchy.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who has which post now: the same posts twice, by unit and by person, each a run in one array.
 * Answers are in the order of codes.
 */
final class Posts {
  private static final int ROLES = Role.values().length;

  private final Structure structure;
  private final Runs byUnit;
  private final Runs byPerson;
  private final int[] mainUnits;

  /**
   * @param posts unit, person and role of each, in turn
   * @param mainUnits by person the unit of the main post, or -1
   */
  Posts(Structure structure, int[] posts, int[] mainUnits) {
    this.structure = structure;
    this.byUnit = Runs.of(structure.units().size(), posts, 0, 1);
    this.byPerson = Runs.of(structure.persons().size(), posts, 1, 0);
    this.mainUnits = mainUnits;
  }

  Set<String> personsOf(int unit, IntPredicate role) {
    return byUnit.codes(unit, role, structure.persons());
  }

  Set<String> unitsOf(int person, IntPredicate role) {
    return byPerson.codes(person, role, structure.units());
  }

  Set<String> unitsHeadedBy(int person) {
    Set<String> posts = unitsOf(person, role -> is(Role.HEAD, role) || is(Role.ACTING, role));
    Set<String> headed = new LinkedHashSet<>();
    for (String unit : posts) {
      if (structure.head(structure.find(unit)) == person) {
        headed.add(unit);
      }
    }
    return Collections.unmodifiableSet(headed);
  }

  @Nullable String mainUnit(int person) {
    return person < 0 ? null : structure.units().orNull(mainUnits[person]);
  }

  /** Any but IN_CHARGE: who is put over a unit has no post in it. */
  static boolean ofTheUnit(int role) {
    return !is(Role.IN_CHARGE, role);
  }

  static boolean is(Role role, int ordinal) {
    return role.ordinal() == ordinal;
  }

  /** For each key a run of (other, role), in the order of the other's code. */
  private record Runs(int[] starts, long[] entries) {

    private static Runs of(int keys, int[] posts, int key, int other) {
      int[] starts = new int[keys + 1];
      for (int i = 0; i < posts.length; i += 3) {
        starts[posts[i + key] + 1]++;
      }
      for (int i = 0; i < keys; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      long[] entries = new long[posts.length / 3];
      for (int i = 0; i < posts.length; i += 3) {
        entries[next[posts[i + key]]++] = (long) posts[i + other] * ROLES + posts[i + 2];
      }
      for (int i = 0; i < keys; i++) {
        Arrays.sort(entries, starts[i], starts[i + 1]);
      }
      return new Runs(starts, entries);
    }

    private Set<String> codes(int key, IntPredicate role, Codes codes) {
      if (key < 0) {
        return Set.of();
      }
      Set<String> found = new LinkedHashSet<>();
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        if (role.test((int) (entries[i] % ROLES))) {
          found.add(codes.at((int) (entries[i] / ROLES)));
        }
      }
      return Collections.unmodifiableSet(found);
    }
  }
}
