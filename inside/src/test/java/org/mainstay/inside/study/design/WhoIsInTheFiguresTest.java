package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is in the figures, counted apart for those who took part and those who did not, and what the
/// unseen would have to be.
class WhoIsInTheFiguresTest {
  private static final int[] SIZES = {4, 3, 5, 4, 3, 5};
  private static final String[] T =
      "1 0 0 1 0 1 0 1 1 0 0 0 0 0 1 1 1 0 0 0 1 0 1 0".split(" ", -1);
  private static final String[] X =
      "25 31 44 52 29 38 47 22 35 41 50 58 27 33 46 55 24 36 49 30 34 45 53 60".split(" ", -1);
  private static final String[] Y =
      "22 24 21 25 19 23 20 27 24 22 25 21 18 22 21 24 26 23 20 21 25 22 27 24".split(" ", -1);
  private static final String DESIGN =
      """
      outcomes: [y]
      treatments: [t]
      covariates: [x]
      fixed_effects: [org]
      cluster: org
      robust: [cr1, cr3]
      """;

  @TempDir Path folder;
  private StudyDesk desk = new StudyDesk(Path.of(""));

  @BeforeEach
  void theWorkedExample() {
    desk = new StudyDesk(folder);
  }

  private static String rows() {
    var rows = new StringBuilder("org,t,x,y\n");
    for (int org = 0, next = 0; org < SIZES.length; org++) {
      for (int i = 0; i < SIZES[org]; i++, next++) {
        rows.append("%d,%s,%s,%s%n".formatted(org + 1, T[next], X[next], Y[next]));
      }
    }
    return rows.toString();
  }

  @Test
  void those_who_took_part_and_those_who_did_not_are_counted_apart() throws IOException {
    // One without an outcome and one without a covariate took part; three without an outcome, one
    // without an organisation did not; of one it is not known.
    desk.data(
            rows() + "1,1,30,\n1,1,,20\n" + "1,0,30,\n2,0,30,\n3,0,30,\n,0,30,20\n" + "4,,30,20\n")
        .done(DESIGN);

    assertThat(desk.row("estimates.csv")).containsEntry("n", "24");
    assertThat(desk.row("model.csv"))
        .containsEntry("took_part_used", "10")
        .containsEntry("took_part_dropped", "2")
        .containsEntry("took_part_with_outcome", String.valueOf(11 / 12.0))
        .containsEntry("others_used", "14")
        .containsEntry("others_dropped", "4")
        .containsEntry("others_with_outcome", String.valueOf(15 / 18.0));
    assertThat(desk.report())
        .contains("Who is in the figures", "Whoever did not answer is not in the figures")
        .contains("y is known of 91.7 % of those who took part in t and of 83.3 % of the others.")
        .contains("Of up to 1 it is not known whether they took part: they are not used.")
        .containsPattern("t +10 +2 +91\\.7 % +14 +4 +83\\.3 %");
  }

  @Test
  void shares_that_are_alike_are_not_warned_of() throws IOException {
    desk.data(rows()).done(DESIGN);

    assertThat(desk.report())
        .containsPattern("t +10 +0 +100\\.0 % +14 +0 +100\\.0 %")
        .doesNotContain("y is known of");
  }

  @Test
  void of_many_programmes_the_widest_gap_is_told() throws IOException {
    desk.data(rows().replaceAll("(?m)^(\\d,\\d),(\\d+),", "$1,$2,").replace("4,1,46,21", "4,1,46,"))
        .done(DESIGN.replace("[t]", "[t]\ntypes: {any: [t]}"));

    assertThat(desk.report())
        .contains("90.0 % of those who took part in t", "the widest gap of all");
  }

  /// R 4.2.2: residual sums of squares of `lm` on what is left inside organisations.
  @Test
  void osters_figures_stand_beside_what_stands_out() throws IOException {
    desk.data(rows()).done(DESIGN);

    assertThat(desk.report())
        .contains("Oster's figures: what a difference would be if what was not measured mattered")
        .containsPattern("t, y +2\\.95 +4\\.01 +-2\\.79");
  }

  @Test
  void with_nothing_held_equal_and_with_drawn_lots_the_question_does_not_arise()
      throws IOException {
    desk.data(rows()).done(DESIGN.replace("covariates: [x]\n", ""));
    assertThat(desk.report()).contains("E-value").doesNotContain("Oster");

    desk.done(DESIGN + "question: randomised\n");
    assertThat(desk.report()).doesNotContain("E-value").doesNotContain("Oster");
  }

  @Test
  void in_a_joint_model_the_other_programmes_are_held_equal_too() throws IOException {
    desk.data(rows().replace("org,t,x,y", "org,t,s,y"))
        .done(DESIGN.replace("[t]", "[t, s]").replace("covariates: [x]\n", "joint: true\n"));

    assertThat(desk.report()).containsPattern("t, y +2\\.95 +4\\.01 +-2\\.79");
  }
}
