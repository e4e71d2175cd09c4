package io.mandate.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("rule-21")
class VerifyAuditTest {
  private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void what_is_as_it_was_written_is_said_to_be() throws Exception {
    assertThat(verify(story("a", 3))).isZero();

    assertThat(said()).isEqualTo("All 3 records of 1 stories are as they were written.\n");
  }

  @Test
  void a_changed_record_is_found() throws Exception {
    var lines = story("a", 3);
    lines.set(1, lines.get(1).replace("张三", "李四"));

    assertThat(verify(lines)).isEqualTo(1);

    assertThat(said()).contains("-, line 2: record 2 of a does not have its hash");
    assertThat(said()).contains("1 of 3 records are not as they were written.");
  }

  @Test
  void a_record_that_was_replaced_with_its_hash_is_found_by_the_next() throws Exception {
    var lines = story("a", 3);
    lines.set(1, line("a", 2, "forged", hashOf(lines.get(0))));

    assertThat(verify(lines)).isEqualTo(1);

    assertThat(said()).contains("line 3: record 3 of a does not follow the record before it");
  }

  @Test
  void a_later_record_that_claims_to_be_the_beginning_is_found() throws Exception {
    assertThat(verify(List.of(line("a", 2, "x", "")))).isEqualTo(1);
  }

  @Test
  void a_record_that_comes_again_is_found() throws Exception {
    var lines = story("a", 2);
    lines.add(lines.get(0));

    assertThat(verify(lines)).isEqualTo(1);

    assertThat(said()).contains("line 3: record 1 of a comes again or out of its order");
  }

  @Test
  void what_is_no_record_is_found() throws Exception {
    assertThat(verify(List.of("{}", "{\"record\":{},\"hash\":\"" + "0".repeat(64) + "\"}")))
        .isEqualTo(1);

    assertThat(said()).contains("line 1: this is no line of an audit export", "line 2: this is no");
  }

  @Test
  void gaps_are_said_and_are_no_fault() throws Exception {
    var lines = story("a", 4);
    lines.remove(2);
    lines.addAll(story("b", 3).subList(1, 3));

    assertThat(verify(lines)).isZero();

    assertThat(said()).contains("Records are missing in 2 stories");
  }

  @Test
  void files_go_on_where_the_one_before_ended(@TempDir Path folder) throws Exception {
    var lines = story("a", 4);
    var first = Files.write(folder.resolve("october"), lines.subList(0, 2));
    var second = Files.write(folder.resolve("november"), lines.subList(2, 4));

    var files = List.of(first.toString(), second.toString());
    assertThat(command(Map.of("LANG", "zh_CN.UTF-8")).verify(files, input(List.of()))).isZero();

    assertThat(said()).isEqualTo("全部 4 条记录（1 个事件链）均与写入时一致。\n");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThat(command(ENGLISH).verify(List.of("nowhere"), input(List.of()))).isEqualTo(1);

    assertThat(said()).isEqualTo("nowhere cannot be read to its end.\n");
  }

  private int verify(List<String> lines) {
    return command(ENGLISH).verify(List.of(), input(lines));
  }

  private VerifyAudit command(Map<String, String> environment) {
    return new VerifyAudit(environment, new PrintStream(said, true, UTF_8));
  }

  private String said() {
    return said.toString(UTF_8);
  }

  private static ByteArrayInputStream input(List<String> lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
  }

  private static List<String> story(String id, int length) throws Exception {
    var lines = new ArrayList<String>();
    for (var number = 1; number <= length; number++) {
      lines.add(line(id, number, "张三", number == 1 ? "" : hashOf(lines.getLast())));
    }
    return lines;
  }

  private static String line(String id, int number, String who, String previous) throws Exception {
    var record =
        "{\"id\": \"%s\", \"data\": {\"by\": \"%s\"}, \"number\": %d, \"previous\": \"%s\"}"
            .formatted(id, who, number, previous);
    var digest = MessageDigest.getInstance("SHA-256").digest(record.getBytes(UTF_8));
    return "{\"record\":%s,\"hash\":\"%s\"}".formatted(record, HexFormat.of().formatHex(digest));
  }

  private static String hashOf(String line) {
    return line.substring(line.length() - 66, line.length() - 2);
  }
}
