package org.mainstay.inside.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor.Visit;

/// Each question that a file can be asked ends in its report and its tables.
class EveryQuestionTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final Analyst noor = Analyst.at(HOUSE, Role.LEAD);

  private Visit asked(About about, String csv, Map<String, String> said) {
    var form = noor.wants(noor.brings("in.csv", csv), about);
    return noor.watches(noor.says(form, said));
  }

  @Test
  void how_long_people_wait() {
    var result =
        asked(
            About.WAITS,
            "d,over\n10,1\n20,1\n30,0\n",
            Map.of(
                "Which column says how many days?", "d",
                "Which column is 1 where the wait has ended, and 0 where they still wait?", "over",
                "at", "15"));

    // By hand: of three, one had come by day 15.
    assertThat(noor.reads(result, "at.csv")).contains("everybody,15,0.666666666666666");
    assertThat(noor.reads(result, "how-to-repeat.txt"))
        .contains("days: d")
        .contains("./mainstay survival --in FILE --out results --at 15");
  }

  @Test
  void which_services_stand_out() {
    var result =
        asked(
            About.STAND_OUT,
            "service,did,of\na,10,100\nb,12,100\nc,9,110\nd,11,90\n",
            Map.of(
                "Which column names the service or place?", "service",
                "Which column says how many did?", "did",
                "Which column says out of how many?", "of",
                "kind", "proportion",
                "counted", "people"));

    assertThat(noor.reads(result, "units.csv")).contains("a,0.1,");
    assertThat(result.page().select(".mainstay-report svg")).isNotEmpty();
  }

  @Test
  void how_sure_a_share_is() {
    var result =
        asked(
            About.HOW_SURE,
            "unit,numerator,denominator\na,81,263\n",
            Map.of(
                "Which column names the service or place?", "unit",
                "Which column says how many did?", "numerator",
                "Which column says out of how many?", "denominator",
                "kind", "proportion"));

    // Newcombe 1998, table I, method 3: 81 of 263 is 0.2553 to 0.3662.
    assertThat(noor.reads(result, "intervals.csv")).contains(",0.2552885").contains(",0.3662095");
  }

  @Test
  void who_comes_and_who_does_not() {
    var result =
        asked(
            About.WHO_COMES,
            "sex,came,headcount\nmen,15,250\nwomen,85,750\n",
            Map.of("sex", "group", "came", "referrals", "headcount", "staff"));

    // By hand: 15 % of referrals for 25 % of staff.
    assertThat(noor.reads(result, "equity.csv")).contains("men,15,250,0.6,");
  }

  @Test
  void what_a_questionnaire_scores() {
    var scale = noor.wants(noor.brings("in.csv", "id,item1,item2\n1,3,2\n2,0,0\n"), About.SCORE);
    var columns = noor.says(scale, Map.of("scale", "phq2"));
    var result = noor.watches(noor.says(columns, Map.of()));

    assertThat(columns.path()).endsWith("/ask/score-phq2");
    assertThat(noor.reads(result, "scores.csv")).contains("1,5,").contains("2,0,");
  }

  @Test
  void whether_those_with_an_offer_by_lot_fare_better() {
    var ladder = noor.wants(noor.brings("in.csv", StudyDeskTest.survey()), About.DIFFERENCE);
    var parts = noor.says(ladder, Map.of("lot", "yes"));
    var result =
        noor.watches(
            noor.says(
                parts,
                Map.of("took_part", "programme", "wellbeing", "outcome", "team", "organisation")));

    assertThat(result.words()).contains("Offering took_part changed wellbeing");
    assertThat(noor.reads(result, "design.yaml")).contains("randomised");
  }

  @Test
  void a_column_of_names_is_no_outcome() {
    var parts =
        noor.says(
            noor.wants(noor.brings("in.csv", StudyDeskTest.survey()), About.DIFFERENCE),
            Map.of("lot", "no", "rows", "once"));

    var again =
        noor.visitor()
            .submit(parts, parts.form(parts.path()), Map.of("part-outcome", List.of("4")));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words())
        .contains("job holds no numbers. Choose a column of numbers for: Outcome")
        .contains("Choose a column for: Programme");
  }
}
