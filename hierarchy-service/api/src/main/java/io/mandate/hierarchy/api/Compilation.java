package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes of all that was said what holds at one instant. */
final class Compilation {
  private final OrgState state;
  private final Days days;
  private final List<UnitChanged> units = new ArrayList<>();
  private final List<AppointmentChanged> posts = new ArrayList<>();

  private Compilation(OrgState state, Days days) {
    this.state = state;
    this.days = days;
  }

  static Compiled compile(OrgState state, Instant at) {
    SettingsChanged settings = state.settings();
    if (settings == null || state.version() < 0) {
      throw new IllegalStateException("the org is not complete: no settings, or no version yet");
    }
    LocalDate today = LocalDate.ofInstant(at, settings.zone());
    Compilation compilation = new Compilation(state, new Days(today));
    return compilation.compiled(settings, Boundaries.around(today, settings.zone(), state));
  }

  private Compiled compiled(SettingsChanged settings, Boundaries boundaries) {
    Structure structure = structure();
    place(structure);
    new Depths(structure).measure();
    Posts held = appoint(structure);
    Relations relations = new Relations(structure);
    Arbiters arbiters = Arbiters.of(state, days, structure);
    Chains chains = new Chains(structure);
    return new Compiled(
        structure,
        relations,
        new Superiors(structure, relations, arbiters),
        chains,
        new Paths(structure, chains),
        held,
        arbiters,
        Policies.of(state, structure),
        Delegations.of(state, days),
        UnitSettings.of(state, settings, structure),
        boundaries);
  }

  private Structure structure() {
    List<String> codes = new ArrayList<>();
    for (UnitChanged unit : state.units()) {
      if (days.within(unit.from(), unit.to())) {
        units.add(unit);
        codes.add(unit.code());
      }
    }
    Codes dictionary = Codes.of(codes);
    return new Structure(dictionary, persons(dictionary), Heirs.of(state, days, dictionary));
  }

  private Codes persons(Codes units) {
    Set<String> persons = new HashSet<>();
    for (AppointmentChanged post : state.appointments()) {
      if (days.within(post.from(), post.to()) && units.find(post.unit()) >= 0) {
        posts.add(post);
        persons.add(post.person());
      }
    }
    state.arbiters().forEach(arbiter -> persons.add(arbiter.person()));
    return Codes.of(persons);
  }

  private void place(Structure structure) {
    for (UnitChanged unit : units) {
      String parent = Heirs.parent(unit, days);
      if (parent != null) {
        structure.place(structure.units().find(unit.code()), structure.units().find(parent));
      }
    }
  }

  private Posts appoint(Structure structure) {
    int[] heads = nobody(structure.units().size());
    int[] acting = nobody(structure.units().size());
    int[] mainUnits = nobody(structure.persons().size());
    int[] numbers = new int[posts.size() * 3];
    int next = 0;
    for (AppointmentChanged post : posts) {
      int unit = structure.units().find(post.unit());
      int person = structure.persons().find(post.person());
      switch (post.role()) {
        case HEAD -> heads[unit] = smaller(heads[unit], person);
        case ACTING -> acting[unit] = smaller(acting[unit], person);
        case IN_CHARGE -> structure.putInCharge(unit, smaller(structure.inCharge(unit), person));
        case DEPUTY, MEMBER -> {}
      }
      if (post.main() && post.role() != Role.IN_CHARGE) {
        mainUnits[person] = smaller(mainUnits[person], unit);
      }
      numbers[next++] = unit;
      numbers[next++] = person;
      numbers[next++] = post.role().ordinal();
    }
    for (int unit = 0; unit < heads.length; unit++) {
      structure.headedBy(unit, acting[unit] >= 0 ? acting[unit] : heads[unit]);
    }
    return new Posts(structure, numbers, mainUnits);
  }

  private static int[] nobody(int size) {
    int[] all = new int[size];
    Arrays.fill(all, Structure.NOBODY);
    return all;
  }

  /** Rule 1 leaves no choice; should it ever be broken, the answer is still the same everywhere. */
  private static int smaller(int known, int found) {
    return known < 0 ? found : Math.min(known, found);
  }
}
