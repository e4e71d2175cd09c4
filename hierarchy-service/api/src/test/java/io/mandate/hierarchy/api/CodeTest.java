package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void every_symbol_is_judged_as_the_pattern_judges_it() {
    for (int symbol = 0; symbol <= Character.MAX_CODE_POINT; symbol++) {
      String text = Character.toString(symbol);
      if (Code.isCode(text) != Code.PATTERN.matcher(text).matches()) {
        assertThat(symbol).as("code point judged otherwise").isNull();
      }
    }
  }

  @Test
  void a_code_has_one_to_sixty_four_symbols_even_those_beyond_the_basic_plane() {
    for (String symbol : List.of("x", "𠀀")) {
      assertThat(Code.isCode("")).isFalse();
      assertThat(Code.isCode(symbol.repeat(64))).isTrue();
      assertThat(Code.isCode(symbol.repeat(65))).isFalse();
    }
  }

  @Test
  void codes_are_in_the_order_of_their_code_points() {
    List<String> symbols = List.of("a", "b", "ﬀ", "𠀀", "𠀁", "中", "");
    Random random = new Random(1);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      codes.add(symbols.get(random.nextInt(7)) + symbols.get(random.nextInt(7)));
    }
    List<String> expected = new ArrayList<>(codes);
    expected.sort(
        (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));

    codes.sort(Code.ORDER);

    assertThat(codes).isEqualTo(expected);
  }
}
