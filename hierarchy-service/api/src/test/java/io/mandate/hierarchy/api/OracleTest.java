package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chart against the oracle, on thousands of random small orgs. */
@Tag("rule-8")
class OracleTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final int ORGS = 4000;

  @Test
  void heads_and_chains_are_those_written_out_by_hand() {
    onRandomOrgs(
        1,
        (asked, random) -> {
          Party party = asked.org.party(random);
          Chain chain = asked.chart.chain(party);

          assertThat(asked.chart.answererOf(party)).isEqualTo(asked.oracle.answerer(party));
          assertThat(chain.vacant()).isEqualTo(asked.oracle.vacancies(party));
          List<Oracle.Step> expected = asked.oracle.chain(party);
          assertThat(chain.places()).hasSameSizeAs(expected);
          for (int i = 0; i < expected.size(); i++) {
            assertThat(chain.places().get(i).person()).isEqualTo(expected.get(i).person());
            assertThat(chain.places().get(i).offices()).isEqualTo(expected.get(i).offices());
            assertThat(chain.places().get(i).distance()).isEqualTo(i + 1);
          }
          for (String person : asked.org.persons()) {
            assertThat(asked.chart.isAbove(person, party))
                .isEqualTo(asked.oracle.stands(person, party));
          }
        });
  }

  @Test
  void every_relation_occurs_and_is_the_one_the_text_gives() {
    Set<Relation> seen = EnumSet.noneOf(Relation.class);
    onRandomOrgs(
        2,
        (asked, random) -> {
          Party party = asked.org.party(random);
          Party other = asked.org.party(random);

          Relation relation = asked.chart.relation(party, other);

          assertThat(relation).isEqualTo(asked.oracle.relation(party, other));
          seen.add(relation);
        });
    assertThat(seen).containsExactlyInAnyOrder(Relation.values());
  }

  @Test
  void the_shared_superior_and_what_was_passed_over_are_those_of_the_text() {
    Set<PassedOver.Reason> reasons = EnumSet.noneOf(PassedOver.Reason.class);
    Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
    onRandomOrgs(
        3,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);

          SharedSuperior shared = asked.chart.sharedSuperior(parties);

          List<Superior> expected = asked.oracle.superiors(parties);
          assertThat(shared.superior()).isEqualTo(expected.isEmpty() ? null : expected.getFirst());
          assertThat(asked.chart.nearestSuperior(parties)).isEqualTo(shared.superior());
          assertThat(new HashSet<>(shared.path().passedOver()))
              .isEqualTo(asked.oracle.passedOver(parties, shared.superior()));
          assertThat(shared.path().passedOver()).doesNotHaveDuplicates();
          for (Party party : parties) {
            assertThat(shared.path().chains().get(party.code()))
                .isEqualTo(asked.chart.chain(party));
          }
          shared.path().passedOver().forEach(passed -> reasons.add(passed.reason()));
          if (shared.superior() != null) {
            capacities.add(shared.superior().office().capacity());
          }
        });
    assertThat(reasons).containsExactlyInAnyOrder(PassedOver.Reason.values());
    assertThat(capacities).containsExactlyInAnyOrder(Capacity.values());
  }

  @Test
  void it_does_not_depend_on_who_asked() {
    onRandomOrgs(
        4,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);

          assertThat(asked.chart.nearestSuperior(parties.reversed()))
              .isEqualTo(asked.chart.nearestSuperior(parties));
        });
  }

  @Test
  void climbing_meets_every_superior_once_nearest_first() {
    onRandomOrgs(
        5,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);
          List<Superior> climbed = new ArrayList<>();
          Set<String> letPass = new HashSet<>();
          Superior superior = asked.chart.nearestSuperior(parties);
          while (superior != null && climbed.size() <= asked.org.persons().size()) {
            climbed.add(superior);
            letPass.add(superior.person());
            superior = asked.chart.nextSuperior(parties, superior, letPass);
          }

          assertThat(climbed).isEqualTo(asked.oracle.superiors(parties));
        });
  }

  @Test
  @Tag("rule-16")
  void the_next_superior_has_not_let_it_pass_and_is_not_nearer_than_the_last() {
    onRandomOrgs(
        6,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);
          Superior last =
              new Superior("gone", Office.head("gone"), 1 + random.nextInt(4), random.nextInt(8));
          Set<String> letPass =
              Set.of(asked.org.persons().get(random.nextInt(asked.org.persons().size())));

          assertThat(asked.chart.nextSuperior(parties, last, letPass))
              .isEqualTo(asked.oracle.next(parties, last, letPass));
        });
  }

  @Test
  void a_person_is_a_superior_exactly_when_he_is_among_those_of_the_text() {
    onRandomOrgs(
        7,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);
          List<Superior> all =
              asked.org.persons().stream()
                  .map(person -> asked.chart.asSuperior(person, parties))
                  .filter(superior -> superior != null)
                  .toList();

          assertThat(all).containsExactlyInAnyOrderElementsOf(asked.oracle.superiors(parties));
        });
  }

  @Test
  void an_office_stands_above_all_exactly_while_its_holder_does() {
    onRandomOrgs(
        8,
        (asked, random) -> {
          List<Party> parties = asked.parties(random);
          String unit = asked.org.units().get(random.nextInt(asked.org.units().size()));
          boolean head = random.nextBoolean();
          String holder = head ? asked.oracle.head(unit) : asked.org.inCharge().get(unit);
          boolean expected =
              holder != null
                  && asked.oracle.inAll(holder, parties)
                  && !asked.oracle.answersForOne(holder, parties);

          Office office = head ? Office.head(unit) : Office.inCharge(unit);
          assertThat(asked.chart.holder(office)).isEqualTo(holder);
          assertThat(asked.chart.standsAboveAll(office, parties)).isEqualTo(expected);
        });
  }

  /** An org, asked both ways. */
  private record Asked(ExplicitOrg org, OrgChart chart, Oracle oracle) {

    private List<Party> parties(Random random) {
      List<Party> parties = new ArrayList<>();
      int number = 2 + Math.max(0, random.nextInt(5) - 2);
      for (int i = 0; i < number; i++) {
        parties.add(org.party(random));
      }
      return parties;
    }
  }

  private static void onRandomOrgs(int seed, BiConsumer<Asked, Random> question) {
    for (int number = 0; number < ORGS; number++) {
      Random random = new Random(seed * 1_000_003L + number);
      ExplicitOrg org = ExplicitOrg.random(random);
      Asked asked = new Asked(org, org.builder().chart(NOW), new Oracle(org));
      for (int i = 0; i < 6; i++) {
        try {
          question.accept(asked, random);
        } catch (AssertionError e) {
          throw new AssertionError("seed " + seed + ", org " + number + ": " + org, e);
        }
      }
    }
  }
}
