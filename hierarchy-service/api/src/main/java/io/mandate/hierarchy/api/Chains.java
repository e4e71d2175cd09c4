package io.mandate.hierarchy.api;

import java.util.ArrayList;
import java.util.List;

/** Chains with their reasons: every office through which somebody stands there, every vacancy. */
final class Chains {
  private final Structure structure;

  Chains(Structure structure) {
    this.structure = structure;
  }

  Trace trace(Side side) {
    Trace trace = new Trace();
    if (side.unit() < 0) {
      return trace;
    }
    if (side.isPerson()) {
      head(side.unit(), trace);
    }
    inCharge(side.unit(), trace);
    for (int unit = structure.parent(side.unit()); unit >= 0; unit = structure.parent(unit)) {
      head(unit, trace);
      inCharge(unit, trace);
    }
    return trace;
  }

  private void head(int unit, Trace trace) {
    String person = structure.personAt(structure.head(unit));
    String code = structure.units().at(unit);
    if (person == null) {
      trace.vacancy(code);
    } else {
      trace.add(person, Office.head(code));
    }
  }

  private void inCharge(int unit, Trace trace) {
    String person = structure.personAt(structure.inCharge(unit));
    if (person != null) {
      trace.add(person, Office.inCharge(structure.units().at(unit)));
    }
  }

  /** A chain as it is walked, which also knows above which place each vacancy was met. */
  static final class Trace {
    private final List<String> persons = new ArrayList<>();
    private final List<List<Office>> offices = new ArrayList<>();
    private final List<String> vacant = new ArrayList<>();
    private final List<Integer> metAbove = new ArrayList<>();

    private void add(String person, Office office) {
      if (persons.isEmpty() || !persons.getLast().equals(person)) {
        persons.add(person);
        offices.add(new ArrayList<>());
      }
      offices.getLast().add(office);
    }

    private void vacancy(String unit) {
      vacant.add(unit);
      metAbove.add(persons.size());
    }

    Chain chain() {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < persons.size(); i++) {
        places.add(new Place(persons.get(i), i + 1, offices.get(i)));
      }
      return new Chain(places, vacant);
    }

    /** The vacancies met before the person's nearest place; all of them when he is not in it. */
    List<String> vacantBelow(String person) {
      int place = persons.indexOf(person);
      int below = 0;
      while (below < vacant.size() && (place < 0 || metAbove.get(below) <= place)) {
        below++;
      }
      return vacant.subList(0, below);
    }

    List<String> vacant() {
      return vacant;
    }
  }
}
