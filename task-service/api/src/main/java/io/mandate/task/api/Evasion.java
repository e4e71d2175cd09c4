package io.mandate.task.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds deliverables that order nothing: "coordinate", "support", 协调, 配合 alone (rule 10). Words
 * that say how hard, with whom or that something is to be done do not make a deliverable of it.
 */
public final class Evasion {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("coordinate coordinates coordinated coordinating coordination support supports supported"
                  + " supporting cooperate cooperates cooperating cooperation collaborate"
                  + " collaboration collaborating assist assists assisting assistance help helps"
                  + " helping align aligned alignment liaise liaison facilitate facilitation"
                  + " communicate communication engage engagement work together jointly closely"
                  + " actively fully properly well please provide give ensure make sure offer lend"
                  + " necessary needed required appropriate good full close active all other each"
                  + " one another both sides parties party unit units department departments team"
                  + " teams colleagues matter issue task the a an to with and or of for on in this"
                  + " that its their as between among do does be is it them you your")
              .split(" "));

  private static final List<String> EMPTY_PHRASES =
      List.of(
          ("相互协调 统筹协调 沟通协调 协调 配合 支持 协助 协同 协作 合作 沟通 对接 衔接 联动 统筹 推进 推动 落实"
                  + " 跟进 督促 积极 主动 大力 全力 全面 密切 充分 切实 认真 加强 加大 做好 搞好 提供 给予 予以"
                  + " 进行 开展 负责 共同 相互 互相 必要 有关 相关 各 双方 部门 单位 方面 各方 对方 工作 事项 事宜"
                  + " 任务 力度 请 要 应 须 与 和 及 并 的 好 对 向 给 在 等 其 做 为 该 此 予 以")
              .split(" "));

  private Evasion() {}

  /** Whether nothing is left of the text but such words, and the names of the parties. */
  public static boolean orders(String deliverable, Set<String> parties) {
    var text = Normalizer.normalize(deliverable, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (var party : parties) {
      text = word(party.toLowerCase(Locale.ROOT)).matcher(text).replaceAll(" ");
    }
    return NO_WORD.splitAsStream(text).anyMatch(Evasion::says);
  }

  /** The code, where it does not stand inside a longer Latin word or number. */
  private static Pattern word(String code) {
    var inside = "[\\p{IsLatin}\\p{N}]";
    return Pattern.compile("(?<!" + inside + ")" + Pattern.quote(code) + "(?!" + inside + ")");
  }

  private static boolean says(String word) {
    if (word.isEmpty() || EMPTY_WORDS.contains(word)) {
      return false;
    }
    if (!HAN.matcher(word).find()) {
      return true;
    }
    var rest = word;
    for (var phrase : EMPTY_PHRASES) {
      rest = rest.replace(phrase, " ");
    }
    return NO_WORD
        .splitAsStream(rest)
        .anyMatch(left -> !left.isEmpty() && !EMPTY_WORDS.contains(left));
  }
}
