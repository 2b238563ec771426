package org.mainstay.outside.programme.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.outside.programme.plan.TestDesign;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.sums.statistics.planning.SampleNeeded;

/// What may be said of a result, by the design and the plan, and never more.
class ProgrammeWordsTest {
  private static final Instant LOCKED = Instant.parse("2027-01-10T09:00:00Z");
  private static final Instant TAKEN = Instant.parse("2027-11-10T09:00:00Z");

  private static StudyResult study(String design, double estimate, double low, double high) {
    return StudyResult.read(
        """
        outcome,treatment,estimate,se,statistic,df,p,ci_low,ci_high,n,clusters
        swemwbs,mindfulness,%s,0.4,2,40,0.05,%s,%s,800,41
        "job, satisfaction",mindfulness,,,,,,,,0,0
        """
            .formatted(estimate, low, high),
        """
        outcome,treatment,rows_used,model,design
        swemwbs,mindfulness,800,ols,%s
        "job, satisfaction",mindfulness,0,ols,%s
        """
            .formatted(design, design));
  }

  private static Optional<TestPlan.Locked> plan(TestDesign design, double smallest) {
    var plan =
        new TestPlan(
            design,
            "SWEMWBS",
            new SampleNeeded.Basis(smallest, 1, 0, 0.7),
            LocalDate.of(2027, 12, 1));
    return Optional.of(new TestPlan.Locked(plan, LOCKED, "hr"));
  }

  private static ProgrammeWords words(StudyResult result, Optional<TestPlan.Locked> plan) {
    return ProgrammeWords.of(new Results.Taken(result, "mindfulness", TAKEN), plan);
  }

  private static String all(ProgrammeWords words) {
    return words.title() + " " + words.known() + " " + words.notKnown();
  }

  @Test
  void lots_alone_let_an_offer_change_something() {
    var words = words(study("ancova", 0.9, 0.2, 1.6), plan(TestDesign.WAITING_LIST, 0.3));

    assertThat(words.title()).isEqualTo("Offering it came with a difference");
    assertThat(all(words))
        .contains("Offering the programme changed swemwbs by +0.90 (95 % interval +0.20 to +1.60)")
        .contains("It has as many people as the plan needed");
  }

  @Test
  void a_cross_section_is_an_association_even_if_the_plan_wanted_more() {
    var words = words(study("rows", -0.9, -1.6, -0.2), plan(TestDesign.TWO_WAVES, 0.3));

    assertThat(words.title()).isEqualTo("An association, not an answer");
    assertThat(all(words))
        .contains("sign up more often", "−0.90", "People choose whether to take part");
  }

  @Test
  void two_waves_have_rival_explanations() {
    assertThat(all(words(study("change", 0.9, 0.2, 1.6), plan(TestDesign.TWO_WAVES, 0.3))))
        .contains("changed differently among people who took part")
        .contains("People often begin at their worst");
  }

  @ParameterizedTest
  @CsvSource({"rows", "change", "ancova", "staggered", "interrupted"})
  void a_range_that_holds_no_change_is_no_clear_difference(String design) {
    for (var test : TestDesign.values()) {
      var words = words(study(design, 0.4, -0.2, 1.0), plan(test, 0.3));

      assertThat(words.title()).isEqualTo("No clear difference");
      assertThat(all(words))
          .contains("The data fit anything from −0.20 to +1.00")
          .contains("would find a difference of +0.86 or more 4 times in 5")
          .contains("This does not show that it does nothing");
    }
  }

  @ParameterizedTest
  @CsvSource({"rows", "change", "ancova", "staggered", "interrupted"})
  void nowhere_does_it_say_that_a_programme_works(String design) {
    for (var test : TestDesign.values()) {
      assertThat(all(words(study(design, 0.9, 0.2, 1.6), plan(test, 0.3))))
          .doesNotContainIgnoringCase("works")
          .doesNotContainIgnoringCase("because of")
          .doesNotContainIgnoringCase("effect of")
          .doesNotContainIgnoringCase("impact")
          .doesNotContainIgnoringCase("proved");
    }
  }

  private static StudyResult beside(double low, double high, String role) {
    return StudyResult.read(
        """
        outcome,treatment,estimate,se,ci_low,ci_high,n,clusters
        swemwbs,mindfulness,0.9,0.4,0.2,1.6,800,41
        height,mindfulness,0.5,0.1,%s,%s,800,41
        """
            .formatted(low, high),
        """
        outcome,treatment,model,design,role
        swemwbs,mindfulness,ols,ancova,outcome
        height,mindfulness,ols,ancova,%s
        """
            .formatted(role));
  }

  @Test
  void what_moves_where_nothing_can_have_moved_takes_the_trust_even_from_lots() {
    var moved = words(beside(0.3, 0.7, "negative control"), plan(TestDesign.WAITING_LIST, 0.3));
    var still = words(beside(-0.3, 0.7, "negative control"), plan(TestDesign.WAITING_LIST, 0.3));
    var another = words(beside(0.3, 0.7, "outcome"), plan(TestDesign.WAITING_LIST, 0.3));

    assertThat(moved.title()).isEqualTo("Not to be trusted as an effect");
    assertThat(moved.known().getFirst()).contains("This result cannot be trusted as an effect");
    assertThat(all(moved))
        .contains("height, which the programme cannot have changed, moved as well, by +0.50")
        .doesNotContain("Offering the programme changed");
    assertThat(still.title()).isEqualTo("Offering it came with a difference");
    assertThat(all(still)).contains("no clear difference was found: height");
    assertThat(all(another))
        .doesNotContain("cannot be trusted")
        .contains("the files that were taken in have no such figure");
  }

  @Test
  void a_placebo_of_another_run_is_refused_by_its_name() {
    var one = study("ancova", 1, 0.5, 1.5);
    String placebo = "outcome,treatment,estimate,se,ci_low,ci_high,n,clusters\n";

    assertThatThrownBy(
            () -> StudyResult.read(one.estimates(), one.model(), placebo + "a,yoga,1,1,0,2,9,9\n"))
        .hasMessageContaining("placebo.csv has a row for yoga");
    assertThatThrownBy(
            () ->
                StudyResult.read(
                    one.estimates(), one.model(), placebo + "a,mindfulness,x,1,0,2,9,9\n"))
        .hasMessageContaining("placebo.csv: 'x' in column estimate is no number");
    var read =
        StudyResult.read(one.estimates(), one.model(), placebo + "a,mindfulness,1,1,0,2,9,9\n");
    assertThat(read.fingerprint()).isNotEqualTo(one.fingerprint());
    assertThat(read.files()).contains("placebo.csv");
  }

  @Test
  void without_a_plan_or_with_too_few_people_it_says_so() {
    assertThat(all(words(study("ancova", 0.9, 0.2, 1.6), Optional.empty())))
        .contains("No test plan was locked before")
        .doesNotContain("Offering the programme changed");
    assertThat(all(words(study("ancova", 0.9, 0.2, 1.6), plan(TestDesign.RANDOMISED, 0.1))))
        .contains("It has 800 people where the plan needed");
  }

  @Test
  void a_plan_that_was_locked_once_the_result_was_there_lets_lots_say_nothing() {
    var late =
        plan(TestDesign.RANDOMISED, 0.3)
            .map(each -> new TestPlan.Locked(each.plan(), TAKEN.plusSeconds(60), "hr"));

    assertThat(all(words(study("rows", 0.9, 0.2, 1.6), late)))
        .contains("The plan was locked after this result was taken in")
        .doesNotContain("Offering the programme changed");
  }

  @Test
  void an_outcome_that_the_plan_does_not_name_does_not_decide() {
    var result =
        StudyResult.read(
            "outcome,treatment,estimate,se,ci_low,ci_high,n,clusters\njobsat,mindfulness,1,.1,.8,1.2,9,9\n",
            "outcome,treatment,model,design\njobsat,mindfulness,ols,rows\n");

    var words = words(result, plan(TestDesign.RANDOMISED, 0.3));

    assertThat(words.title()).isEqualTo("The study does not say");
    assertThat(all(words)).contains("This result has nothing of that");
  }

  @Test
  void rates_are_read_as_times() {
    var result =
        StudyResult.read(
            "outcome,treatment,estimate,se,ci_low,ci_high,n,clusters\ndays,app,0.6931472,.1,.4,.9,900,60\n",
            "outcome,treatment,model,design\ndays,app,poisson,rows\n");
    var taken = new Results.Taken(result, "app", TAKEN);

    assertThat(ProgrammeWords.of(taken, Optional.empty()).known().getFirst())
        .contains("2.00 times");
  }

  @Test
  void the_same_files_have_the_same_fingerprint_whatever_ends_their_lines() {
    var one = study("rows", 1, 0.5, 1.5);
    var two =
        StudyResult.read(
            one.estimates().replace("\n", "\r\n"), one.model().replace("\n", "\r\n") + "\r\n");

    assertThat(two.fingerprint()).isEqualTo(one.fingerprint()).hasSize(64);
    assertThat(study("rows", 1, 0.5, 1.6).fingerprint()).isNotEqualTo(one.fingerprint());
  }

  @Test
  void a_file_that_is_none_says_what_is_wrong_and_where() {
    assertThatThrownBy(() -> StudyResult.read("a,b\n1,2\n", "a\n1\n"))
        .hasMessageContaining("estimates.csv has no column ci_high");
    assertThatThrownBy(() -> StudyResult.read("a,b\n1\n", "a\n1\n"))
        .hasMessageContaining("estimates.csv: line 2 has 1 cells");
    assertThatThrownBy(
            () ->
                StudyResult.read(
                    study("rows", 1, 0, 2).estimates(),
                    "outcome,treatment,model,design\nother,app,ols,rows\n"))
        .hasMessageContaining("of the same run");
    assertThatThrownBy(
            () ->
                StudyResult.read(
                    study("rows", 1, 0, 2).estimates().replace("800", "many"),
                    study("rows", 1, 0, 2).model()))
        .hasMessageContaining("'many' in column n is no number");
  }
}
