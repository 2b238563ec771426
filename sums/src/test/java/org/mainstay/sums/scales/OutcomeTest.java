package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Outcomes of courses by the definitions of NHS Talking Therapies.
class OutcomeTest {

  private static Pathway pathway(String phq9, String measure, String anxiety) {
    return new Pathway(
        Pathway.finishedAfter(2),
        pair(phq9),
        AnxietyMeasure.find(measure).orElseThrow(),
        pair(anxiety));
  }

  /// Scores first and last as people write them: `14 8`, or `14 -` without a last one.
  private static Pathway.Pair pair(String words) {
    String[] both = words.strip().split(" +", -1);
    return new Pathway.Pair(points(both[0]), points(both[1]));
  }

  private static Points points(String word) {
    return word.equals("-") ? Points.unknown() : Points.of(word);
  }

  private static String flags(Outcome outcome) {
    return String.join(
        " ",
        digit(outcome.caseness()),
        digit(outcome.recovery()),
        digit(outcome.reliableImprovement()),
        digit(outcome.reliableDeterioration()),
        digit(outcome.reliableRecovery()));
  }

  private static String digit(Flag flag) {
    return switch (flag) {
      case YES -> "1";
      case NO -> "0";
      case UNKNOWN -> "?";
    };
  }

  /// The fourteen people of the worked example: columns caseness, recovery, reliable improvement,
  /// reliable deterioration, reliable recovery.
  @ParameterizedTest
  @CsvSource({
    "A, 14 8, gad7, 12 7, 1 1 1 0 1",
    "B, 10 9, gad7, 7 7, 1 1 0 0 0",
    "C, 9 3, gad7, 7 7, 0 0 1 0 0",
    "D, 20 13, gad7, 15 10, 1 0 1 0 0",
    "E, 12 6, gad7, 6 10, 1 0 0 0 0",
    "F, 8 14, gad7, 9 9, 1 0 0 1 0",
    "G, 15 9, gad7, 8 7, 1 1 1 0 1",
    "H, 9 5, gad7, 8 7, 1 1 0 0 0",
    "I, 9 5, gad7, 8 4, 1 1 1 0 1",
    "J, 10 4, spin, 30 21, 1 0 1 0 0",
    "K, 18 9, spin, 30 18, 1 1 1 0 1",
    "L, 16 10, gad7, 16 8, 1 0 1 0 0",
    "M, 5 5, gad7, 5 5, 0 0 0 0 0",
    "N, 11 5, gad7, 4 8, 1 0 0 0 0"
  })
  void the_worked_example_comes_out_row_by_row(
      String id, String phq9, String measure, String anxiety, String expected) {
    assertThat(flags(Outcome.of(pathway(phq9, measure, anxiety)))).as(id).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // A missing last score proves nothing.
    "14 -, gad7, 12 7, 1 0 0 0 0",
    "14 8, gad7, 12 -, 1 0 0 0 0",
    "8 14, gad7, 9 -, 1 0 0 0 0",
    "14 -, gad7, 12 -, 1 0 0 0 0",
    // A missing first score: caseness by the other alone, or not known.
    "- 3, gad7, 12 3, 1 1 0 0 0",
    "14 3, gad7, - 3, 1 1 0 0 0",
    "- 3, gad7, 7 3, ? 0 0 0 0",
    "9 3, gad7, - 3, ? 0 0 0 0",
    "- -, gad7, - -, ? 0 0 0 0"
  })
  void what_is_missing_is_not_guessed(
      String phq9, String measure, String anxiety, String expected) {
    assertThat(flags(Outcome.of(pathway(phq9, measure, anxiety)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "mobility, 2.3 2.3, 1 0 0 0 0", //   at the cut, and still there
    "mobility, 2.29 2.29, 0 0 0 0 0",
    "mobility, 3.03 2.3, 1 0 1 0 0", //  a fall of exactly 0.73
    "mobility, 3.02 2.3, 1 0 0 0 0", //  one hundredth less
    "mobility, 2.3 1.57, 1 1 1 0 1", //  0.73 again, which 2.3 − 1.57 is not in binary
    "mobility, 1.57 2.3, 0 0 0 1 0",
    "oci, 72 40, 1 0 1 0 0",
    "oci, 71 39, 1 1 1 0 1",
    "oci, 70 39, 1 1 0 0 0",
    "pdss, 12 7, 1 1 1 0 1",
    "hai, 21 17, 1 1 1 0 1",
    "pcl5, 41 31, 1 1 1 0 1",
    "spin, 19 9, 1 1 1 0 1"
  })
  void every_measure_uses_its_own_lines(String measure, String anxiety, String expected) {
    assertThat(flags(Outcome.of(pathway("5 5", measure, anxiety)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, NO", "1, NO", "2, YES", "3, YES", "20, YES"})
  void a_course_is_finished_from_two_treatment_contacts(int contacts, Flag finished) {
    assertThat(Pathway.finishedAfter(contacts)).isEqualTo(finished);
  }

  @ParameterizedTest
  @CsvSource({"NO", "UNKNOWN"})
  void what_follows_is_no_or_unknown_with_the_course(Flag finished) {
    var outcome =
        Outcome.of(
            new Pathway(
                finished, Pathway.Pair.of(20, 2), AnxietyMeasure.gad7(), Pathway.Pair.of(20, 2)));

    assertThat(outcome)
        .isEqualTo(new Outcome(finished, finished, finished, finished, finished, finished));
    assertThat(outcome.notAtCaseness()).isFalse();
  }

  /// Independent computation: the definitions once more in plain whole numbers, for every pair of
  /// PHQ-9 scores with GAD-7 pairs drawn by chance.
  @Test
  void every_pair_of_phq9_scores_agrees_with_the_definitions_in_whole_numbers() {
    var chance = new Random(714);
    for (int p1 = 0; p1 <= 27; p1++) {
      for (int p2 = 0; p2 <= 27; p2++) {
        for (int draw = 0; draw < 40; draw++) {
          int g1 = chance.nextInt(22);
          int g2 = chance.nextInt(22);
          var outcome =
              Outcome.of(
                  new Pathway(
                      Flag.YES,
                      Pathway.Pair.of(p1, p2),
                      AnxietyMeasure.gad7(),
                      Pathway.Pair.of(g1, g2)));

          assertThat(flags(outcome))
              .as("PHQ-9 %d, %d; GAD-7 %d, %d", p1, p2, g1, g2)
              .isEqualTo(inWholeNumbers(p1, p2, g1, g2));
        }
      }
    }
  }

  private static String inWholeNumbers(int p1, int p2, int g1, int g2) {
    boolean caseness = p1 >= 10 || g1 >= 8;
    boolean recovery = caseness && p2 <= 9 && g2 <= 7;
    boolean improved = (p1 - p2 >= 6 || g1 - g2 >= 4) && p2 - p1 < 6 && g2 - g1 < 4;
    boolean worse = (p2 - p1 >= 6 || g2 - g1 >= 4) && p1 - p2 < 6 && g1 - g2 < 4;
    boolean[] all = {caseness, recovery, improved, worse, recovery && improved};
    List<String> digits = new ArrayList<>();
    for (boolean flag : all) {
      digits.add(flag ? "1" : "0");
    }
    return String.join(" ", digits);
  }

  @Test
  void turning_a_course_round_turns_improvement_into_deterioration() {
    var chance = new Random(41);
    for (int draw = 0; draw < 5000; draw++) {
      var phq9 = Pathway.Pair.of(chance.nextInt(28), chance.nextInt(28));
      var gad7 = Pathway.Pair.of(chance.nextInt(22), chance.nextInt(22));
      var there = Outcome.of(new Pathway(Flag.YES, phq9, AnxietyMeasure.gad7(), gad7));
      var back =
          Outcome.of(new Pathway(Flag.YES, turned(phq9), AnxietyMeasure.gad7(), turned(gad7)));

      assertThat(there.reliableImprovement()).isEqualTo(back.reliableDeterioration());
      assertThat(there.reliableImprovement().and(there.reliableDeterioration())).isEqualTo(Flag.NO);
    }
  }

  private static Pathway.Pair turned(Pathway.Pair pair) {
    return new Pathway.Pair(/* first= */ pair.last(), /* last= */ pair.first());
  }
}
