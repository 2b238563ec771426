package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A questionnaire's data file is read strictly: a slip of the pen must not become a wrong total.
class ScaleFileTest {
  private static final String GOOD =
      """
      # a remark
      id: two
      version: 3
      name: TWO
      title: Two items
      items: 2
      answer: 0 No
      answer: 1 Yes, very much
      missing: none
      band: 0 few
      band: above 1 many
      citation: Somebody 2001
      licence-holder: Somebody
      licence-terms: Free
      text: bundled
      credit: © Somebody
      instruction: How are you?

      item: First: the one
      item: Second
      """;

  private static Scale read(String text) {
    return ScaleFile.read("two.scale", text.lines().toList());
  }

  @Test
  void a_good_file_is_read_whole() {
    Scale scale = read(GOOD);

    assertThat(scale.id()).isEqualTo("two");
    assertThat(scale.version()).isEqualTo(3);
    assertThat(scale.form().options()).last().isEqualTo(new Form.Option(1, "Yes, very much"));
    assertThat(scale.form().texts()).containsExactly("First: the one", "Second");
    assertThat(scale.rules().missing()).isEqualTo(new MissingRule.AllNeeded());
    assertThat(scale.rules().caseness()).isEqualTo(new Threshold.NotPublished());
    assertThat(scale.rules().safetyItem()).isEqualTo(new Rules.SafetyItem.NotAsked());
    assertThat(scale.score(Answers.of(0, 1)).band()).isEqualTo("few");
    assertThat(scale.score(Answers.of(1, 1)).band()).isEqualTo("many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 3 | version: three | not a whole number: three",
        "version: 3 | versoin: 3 | the key version is missing",
        "version: 3 | version:3 | a line is not `key: value`: version:3",
        "items: 2 | items: 3 | words for 2 items",
        "items: 2 | items: 0 | items must be 1..100",
        "items: 2 | items: 101 | items must be 1..100",
        "answer: 0 No | answer: No | cannot be read: No",
        "answer: 0 No | answer: 7 No | answers must go up by ones",
        "answer: 0 No | answer: 1 No | answers must go up by ones",
        "missing: none | missing: perhaps | cannot be read: perhaps",
        "missing: none | missing: mean, at most 0, exact | atMost must be 1 or more",
        "missing: none | missing: mean, at most 1, down | cannot be read: mean, at most 1, down",
        "band: 0 few | band: zero few | cannot be read: zero few",
        "band: 0 few | band: 2 few | bands must go up: many",
        "band: 0 few | band: 1 few | bands must go up: many",
        "band: 0 few | band: 0..5 few | not a number: 0..5",
        "text: bundled | text: free | text must be bundled or operator, got free",
        "name: TWO | name: TWO%nname: THREE | the key name stands there 2 times",
        "name: TWO | name: TWO%ncolour: red | nobody reads the key colour",
        "name: TWO | name: TWO%nreversed: 3 | no item 3 to reverse",
        "name: TWO | name: TWO%nsafety-item: 3 | two: no item 3",
        "name: TWO | name: TWO%ncaseness: many | not a number: many",
        "name: TWO | name: TWO%nmetric: 0 0.5 | two: no metric score for a raw score of 1"
      })
  void a_slip_is_refused_and_named(String line, String slip, String message) {
    assertThat(GOOD).contains(line + "\n");

    assertThatThrownBy(() -> read(GOOD.replace(line + "\n", slip.replace("%n", "\n") + "\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void no_line_that_is_needed_can_be_left_out() {
    List<String> optional = List.of("# a remark", "band", "instruction", "item:", "");
    List<String> lines = GOOD.lines().toList();
    for (String line : lines) {
      if (optional.stream()
          .anyMatch(key -> key.isEmpty() ? line.isEmpty() : line.startsWith(key))) {
        continue;
      }
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(line);

      assertThatThrownBy(() -> ScaleFile.read("two.scale", fewer))
          .as("without " + line)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_range_gives_answers_without_labels() {
    Scale scale =
        read(
            GOOD.replace("answer: 0 No\n", "")
                .replace("answer: 1 Yes, very much\n", "answers: 2 to 4\n"));

    assertThat(scale.form().options())
        .containsExactly(new Form.Option(2, "2"), new Form.Option(3, "3"), new Form.Option(4, "4"));
  }
}
