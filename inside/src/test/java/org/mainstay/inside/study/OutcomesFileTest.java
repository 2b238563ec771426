package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// Files of courses become flags and rates.
class OutcomesFileTest {
  private static final String IN =
      "id,treatment_contacts,phq9_first,phq9_last,anxiety_measure,anxiety_first,anxiety_last\n";
  private static final String OUT =
      "id,finished,caseness,recovery,reliable_improvement,reliable_deterioration,reliable_recovery";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void the_worked_example_of_fourteen_people_comes_out_exactly() {
    desk.given(
        IN
            + """
              A,2,14,8,gad7,12,7
              B,2,10,9,gad7,7,7
              C,2,9,3,gad7,7,7
              D,2,20,13,gad7,15,10
              E,2,12,6,gad7,6,10
              F,2,8,14,gad7,9,9
              G,2,15,9,gad7,8,7
              H,2,9,5,gad7,8,7
              I,2,9,5,gad7,8,4
              J,2,10,4,spin,30,21
              K,2,18,9,spin,30,18
              L,2,16,10,gad7,16,8
              M,2,5,5,gad7,5,5
              N,2,11,5,gad7,4,8
              """);

    desk.outcomes();

    assertThat(desk.text("pathways.csv"))
        .isEqualTo(
            OUT
                + "\n"
                + """
                  A,true,true,true,true,false,true
                  B,true,true,true,false,false,false
                  C,true,false,false,true,false,false
                  D,true,true,false,true,false,false
                  E,true,true,false,false,false,false
                  F,true,true,false,false,true,false
                  G,true,true,true,true,false,true
                  H,true,true,true,false,false,false
                  I,true,true,true,true,false,true
                  J,true,true,false,true,false,false
                  K,true,true,true,true,false,true
                  L,true,true,false,true,false,false
                  M,true,false,false,false,false,false
                  N,true,true,false,false,false,false
                  """);
    assertThat(desk.text("rates.csv"))
        .isEqualTo(
            """
            rate,numerator,denominator,value
            recovery,6,12,0.5
            reliable_recovery,4,12,0.3333333333333333
            reliable_improvement,8,14,0.5714285714285714
            reliable_deterioration,1,14,0.07142857142857142
            """);
  }

  @Test
  void an_unfinished_course_has_no_outcome_and_is_in_no_rate() {
    desk.given(IN + "a,1,20,2,gad7,20,2\nb,0,20,2,gad7,20,2\nc,2,20,2,gad7,20,2\n");

    desk.outcomes();

    assertThat(desk.result("pathways.csv"))
        .containsExactly(
            OUT,
            "a,false,false,false,false,false,false",
            "b,false,false,false,false,false,false",
            "c,true,true,true,true,false,true");
    assertThat(desk.result("rates.csv")).contains("recovery,1,1,1.0");
  }

  @Test
  void a_missing_last_score_proves_nothing_and_stays_in_the_denominator() {
    desk.given(
        IN
            + "no last anxiety,3,14,8,gad7,12,\n"
            + "no last at all,3,14,,gad7,12,\n"
            + "no first,3,,4,gad7,,3\n"
            + "well,3,3,3,gad7,3,3\n");

    var notes = Desk.notesOf(desk.outcomes());

    assertThat(notes)
        .contains(
            "2 finished courses lack a last score; it proves nothing, and they stay in the"
                + " denominators.");
    assertThat(desk.result("pathways.csv"))
        .containsExactly(
            OUT,
            "no last anxiety,true,true,false,false,false,false",
            "no last at all,true,true,false,false,false,false",
            "no first,true,,false,false,false,false",
            "well,true,false,false,false,false,false");
    assertThat(desk.result("rates.csv"))
        .contains("recovery,0,3,0.0", "reliable_improvement,0,4,0.0");
  }

  @Test
  void an_unknown_number_of_contacts_is_said_to_be_unknown() {
    desk.given(IN + "a,,14,8,gad7,12,7\n");

    assertThat(Desk.notesOf(desk.outcomes()))
        .contains("1 rows have no number of treatment contacts; they are in no rate.");
    assertThat(desk.result("pathways.csv")).containsExactly(OUT, "a,,,,,,");
    assertThat(desk.result("rates.csv")).contains("recovery,0,0,", "reliable_deterioration,0,0,");
  }

  @Test
  void a_measure_with_decimals_is_compared_exactly() {
    desk.given(
        IN
            + "at the cut,2,9,9,mobility,2.3,2.3\n"
            + "below,2,9,9,mobility,2.29,2.29\n"
            + "just reliable,2,10,9,mobility,3.03,2.30\n"
            + "just not,2,10,9,mobility,3.02,2.30\n"
            + "whole,2,10,9,mobility,3,2\n");

    desk.outcomes();

    assertThat(desk.result("pathways.csv"))
        .containsExactly(
            OUT,
            "at the cut,true,true,false,false,false,false",
            "below,true,false,false,false,false,false",
            "just reliable,true,true,false,true,false,false",
            "just not,true,true,false,false,false,false",
            "whole,true,true,true,true,false,true");
  }

  @Test
  void no_anxiety_measure_at_all_is_no_error() {
    desk.given(IN + "a,2,14,8,,,\n");

    desk.outcomes();

    assertThat(desk.result("pathways.csv"))
        .containsExactly(OUT, "a,true,true,false,false,false,false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,2,28,8,gad7,12,7 | phq9_first",
        "a,2,14,-1,gad7,12,7 | phq9_last",
        "a,2,14,8.5,gad7,12,7 | phq9_last",
        "a,2,14,8,gad7,22,7 | anxiety_first",
        "a,2,14,8,gad7,12,7.5 | anxiety_last",
        "a,2,14,8,spin,69,7 | anxiety_first",
        "a,2,14,8,mobility,0.9,2 | anxiety_first",
        "a,1.5,14,8,gad7,12,7 | treatment_contacts",
        "a,-1,14,8,gad7,12,7 | treatment_contacts",
        "a,two,14,8,gad7,12,7 | treatment_contacts",
        "a,2,NULL,8,gad7,12,7 | phq9_first"
      })
  void a_number_that_cannot_be_is_named_with_row_and_column(String row, String column) {
    desk.given(IN + "ok,2,14,8,gad7,12,7\n" + row + "\n");

    var worked = desk.outcomes();

    assertThat(worked).isInstanceOf(Worked.Refused.class);
    assertThat(desk.refused(worked, Refusal.SCORE_NOT_POSSIBLE))
        .contains("row 3", "column " + column, "leave the cell blank");
  }

  @Test
  void a_measure_that_nobody_knows_is_refused_with_a_list() {
    desk.given(IN + "a,2,14,8,iesr,12,7\n");
    assertThat(desk.refused(desk.outcomes(), Refusal.UNKNOWN_MEASURE))
        .contains("row 2", "column anxiety_measure", "\"iesr\"", "gad7, spin, oci, pdss");

    desk.given(IN + "a,2,14,8,,12,7\n");
    desk.refused(desk.outcomes(), Refusal.UNKNOWN_MEASURE);
  }

  @Test
  void a_missing_column_is_wrong_use() {
    desk.given("id,phq9_first\na,1\n");

    var worked = desk.outcomes();

    assertThat(worked).isInstanceOf(Worked.WrongUse.class);
    assertThat(desk.refused(worked, Refusal.COLUMN_MISSING)).contains("treatment_contacts");
  }

  @Test
  void names_of_measures_may_be_written_as_people_write_them() {
    desk.given(IN + "\"x, y\",2.0,14,8,GAD-7,12,7\n");

    desk.outcomes();

    assertThat(desk.result("pathways.csv"))
        .containsExactly(OUT, "\"x, y\",true,true,true,true,false,true");
  }

  @Test
  void nobody_finished_leaves_the_rates_blank_and_never_writes_nan() {
    desk.given(IN);

    desk.outcomes();

    assertThat(desk.text("rates.csv") + desk.text("report.html"))
        .doesNotContain("NaN", "Infinity", "null");
    assertThat(desk.result("rates.csv")).contains("recovery,0,0,");
  }
}
