package io.mandate.task.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-10")
class EvasionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coordinate",
        "Support.",
        "Please provide full support to A",
        "Work together closely on this matter!",
        "to cooperate and assist, as needed",
        "Ｃｏｏｒｄｉｎａｔｅ",
        "协调",
        "配合",
        "支持。",
        "积极配合A做好相关工作",
        "请 B 加强沟通，密切配合",
        "各部门要给予大力支持",
        "统筹协调 & support",
        "...",
        ""
      })
  void empty_words_order_nothing(String deliverable) {
    assertThat(Evasion.orders(deliverable, Set.of("A", "B"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calibrated sensors",
        "Support the field trial with two engineers for a week",
        "coordinate: agree the list of interfaces",
        "提供校准后的传感器",
        "配合A完成接口联调测试报告",
        "支持3名工程师",
        "Schlussbericht"
      })
  void a_deliverable_beside_them_orders_something(String deliverable) {
    assertThat(Evasion.orders(deliverable, Set.of("A", "B"))).isTrue();
  }
}
