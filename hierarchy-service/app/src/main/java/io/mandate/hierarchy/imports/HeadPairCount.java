package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.imports.HeadPairs.Share;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Asks the chart before whom the heads of two units would come, for every pair; of more than {@link
 * #MOST} pairs for that many, evenly drawn from a fixed seed, so that the same org gives the same
 * answer.
 */
final class HeadPairCount {
  static final int MOST = 500_000;

  private final OrgChart chart;
  private final Map<Superior, Long> before = new HashMap<>();
  private long looked;
  private long inLine;
  private long sameHead;
  private long nobody;

  private HeadPairCount(OrgChart chart) {
    this.chart = chart;
  }

  /**
   * @param units codes of all units; those without a head are left out
   */
  static HeadPairs of(OrgChart chart, Collection<String> units) {
    var headed =
        units.stream().filter(unit -> chart.head(unit) != null).sorted().map(Party::unit).toList();
    long pairs = headed.size() * (headed.size() - 1L) / 2;
    var count = new HeadPairCount(chart);
    if (pairs <= MOST) {
      count.all(headed);
    } else {
      count.some(headed);
    }
    return count.result(pairs);
  }

  private void all(List<Party> headed) {
    for (int i = 0; i < headed.size(); i++) {
      for (int j = i + 1; j < headed.size(); j++) {
        look(headed.get(i), headed.get(j));
      }
    }
  }

  private void some(List<Party> headed) {
    var drawn = new Random(1);
    while (looked < MOST) {
      int i = drawn.nextInt(headed.size());
      int j = drawn.nextInt(headed.size());
      if (i != j) {
        look(headed.get(i), headed.get(j));
      }
    }
  }

  private void look(Party one, Party other) {
    looked++;
    switch (chart.relation(one, other)) {
      case SELF, SAME_HEAD, TANGLED -> sameHead++;
      case SUPERIOR, SUBORDINATE -> inLine++;
      case PEER, UNRELATED -> judge(one, other);
    }
  }

  private void judge(Party one, Party other) {
    if (chart.nearestSuperior(List.of(one, other)) instanceof Superior superior) {
      before.merge(new Superior(superior.person(), superior.office(), 0, 0), 1L, Long::sum);
    } else {
      nobody++;
    }
  }

  private HeadPairs result(long pairs) {
    var shares =
        before.entrySet().stream()
            .map(e -> new Share(e.getKey().person(), e.getKey().office().code(), e.getValue()))
            .sorted(Comparator.comparingLong(Share::pairs).reversed().thenComparing(Share::office))
            .toList();
    return new HeadPairs(
        pairs,
        looked < pairs,
        looked,
        inLine,
        sameHead,
        nobody,
        shares.stream().limit(20).toList(),
        shares.stream().map(Share::person).distinct().count());
  }
}
