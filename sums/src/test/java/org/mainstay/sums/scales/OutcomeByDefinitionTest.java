package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Outcomes at every boundary of every anxiety measure, with scores missing in every way, against
/// the definitions of section 6.4 of the project's domain reference read word for word; and the
/// four rates of such courses counted by hand.
class OutcomeByDefinitionTest {
  private static final BigDecimal PHQ9_CUT = new BigDecimal(10);
  private static final BigDecimal PHQ9_CHANGE = new BigDecimal(6);

  /// The lines of an anxiety measure as the Talking Therapies manual has them.
  record Lines(String id, String cut, String change, String unit) {
    AnxietyMeasure measure() {
      return AnxietyMeasure.find(id).orElseThrow();
    }

    /// Scores about the cut, and as far from it as a reliable change, one unit more and one less.
    List<Optional<BigDecimal>> scores() {
      var line = new BigDecimal(cut);
      var far = new BigDecimal(change);
      var one = new BigDecimal(unit);
      List<Optional<BigDecimal>> scores = new ArrayList<>();
      scores.add(Optional.empty());
      for (BigDecimal from : List.of(line, line.add(far), line.subtract(far))) {
        scores.add(Optional.of(from));
        scores.add(Optional.of(from.subtract(one)));
        scores.add(Optional.of(from.add(one)));
      }
      return scores;
    }
  }

  static Stream<Lines> lines() {
    return Stream.of(
        new Lines("gad7", "8", "4", "1"),
        new Lines("spin", "19", "10", "1"),
        new Lines("oci", "40", "32", "1"),
        new Lines("pdss", "8", "5", "1"),
        new Lines("hai", "18", "4", "1"),
        new Lines("mobility", "2.3", "0.73", "0.01"),
        new Lines("pcl5", "32", "10", "1"));
  }

  private static final List<Optional<BigDecimal>> PHQ9 =
      Stream.of("", "4", "9", "10", "3", "15", "16")
          .map(s -> s.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(s)))
          .toList();

  /// One course with scores that may be missing.
  record Course(
      Lines lines,
      Optional<BigDecimal> mood1,
      Optional<BigDecimal> mood2,
      Optional<BigDecimal> worry1,
      Optional<BigDecimal> worry2) {
    Pathway pathway() {
      return new Pathway(
          Flag.YES,
          new Pathway.Pair(points(mood1), points(mood2)),
          lines.measure(),
          new Pathway.Pair(points(worry1), points(worry2)));
    }

    private static Points points(Optional<BigDecimal> score) {
      return score.map(Points::of).orElse(Points.unknown());
    }

    private boolean atLeast(Optional<BigDecimal> score, BigDecimal line) {
      return score.filter(s -> s.compareTo(line) >= 0).isPresent();
    }

    private boolean below(Optional<BigDecimal> score, BigDecimal line) {
      return score.filter(s -> s.compareTo(line) < 0).isPresent();
    }

    BigDecimal cut() {
      return new BigDecimal(lines.cut());
    }

    Flag caseness() {
      if (atLeast(mood1, PHQ9_CUT) || atLeast(worry1, cut())) {
        return Flag.YES;
      }
      return mood1.isPresent() && worry1.isPresent() ? Flag.NO : Flag.UNKNOWN;
    }

    boolean recovered() {
      return caseness() == Flag.YES && below(mood2, PHQ9_CUT) && below(worry2, cut());
    }

    /// Higher at the first than at the second by the reliable change or more.
    private static boolean fell(BigDecimal first, BigDecimal second, BigDecimal change) {
      return first.compareTo(second.add(change)) >= 0;
    }

    boolean improved() {
      return paired() && moved(mood1, mood2, worry1, worry2);
    }

    boolean deteriorated() {
      return paired() && moved(mood2, mood1, worry2, worry1);
    }

    private boolean paired() {
      return Stream.of(mood1, mood2, worry1, worry2).allMatch(Optional::isPresent);
    }

    private boolean moved(
        Optional<BigDecimal> m1,
        Optional<BigDecimal> m2,
        Optional<BigDecimal> w1,
        Optional<BigDecimal> w2) {
      var change = new BigDecimal(lines.change());
      boolean either =
          fell(m1.orElseThrow(), m2.orElseThrow(), PHQ9_CHANGE)
              || fell(w1.orElseThrow(), w2.orElseThrow(), change);
      boolean against =
          fell(m2.orElseThrow(), m1.orElseThrow(), PHQ9_CHANGE)
              || fell(w2.orElseThrow(), w1.orElseThrow(), change);
      return either && !against;
    }
  }

  private static List<Course> courses(Lines lines) {
    List<Course> courses = new ArrayList<>();
    for (var mood1 : PHQ9) {
      for (var mood2 : PHQ9) {
        for (var worry1 : lines.scores()) {
          for (var worry2 : lines.scores()) {
            courses.add(new Course(lines, mood1, mood2, worry1, worry2));
          }
        }
      }
    }
    return courses;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void every_boundary_comes_out_as_defined(Lines lines) {
    for (Course course : courses(lines)) {
      assertThat(Outcome.of(course.pathway()))
          .as(course.toString())
          .isEqualTo(
              new Outcome(
                  Flag.YES,
                  course.caseness(),
                  Flag.of(course.recovered()),
                  Flag.of(course.improved()),
                  Flag.of(course.deteriorated()),
                  Flag.of(course.recovered() && course.improved())));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void the_measure_has_the_lines_of_the_manual(Lines lines) {
    var found = lines.measure().lines();

    assertThat(found.caseness().points()).isEqualByComparingTo(lines.cut());
    assertThat(found.reliableChange().points()).isEqualByComparingTo(lines.change());
    assertThat(lines.measure().decimals()).isEqualTo(lines.unit().contains("."));
    assertThat(lines.measure().least()).isLessThan(lines.measure().greatest());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void nobody_both_improves_and_deteriorates(Lines lines) {
    for (Course course : courses(lines)) {
      Outcome outcome = Outcome.of(course.pathway());
      assertThat(outcome.reliableImprovement().isYes() && outcome.reliableDeterioration().isYes())
          .isFalse();
      assertThat(outcome.reliableRecovery().isYes())
          .isEqualTo(outcome.recovery().isYes() && outcome.reliableImprovement().isYes());
      assertThat(outcome.notAtCaseness()).isEqualTo(outcome.caseness().isNo());
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void the_four_rates_are_counted_by_hand(Lines lines) {
    var random = new SplittableRandom(7);
    List<Course> drawn = courses(lines).stream().filter(c -> random.nextInt(20) == 0).toList();
    List<Outcome> outcomes =
        new ArrayList<>(drawn.stream().map(c -> Outcome.of(c.pathway())).toList());
    outcomes.add(unfinished(Flag.NO));
    outcomes.add(unfinished(Flag.UNKNOWN));
    int all = drawn.size();
    int well = (int) drawn.stream().filter(c -> c.caseness() == Flag.NO).count();
    int both = (int) drawn.stream().filter(c -> c.recovered() && c.improved()).count();

    assertThat(Rates.of(outcomes).all())
        .containsExactly(
            new Rates.Rate("recovery", many(drawn, Course::recovered), all - well),
            new Rates.Rate("reliable_recovery", both, all - well),
            new Rates.Rate("reliable_improvement", many(drawn, Course::improved), all),
            new Rates.Rate("reliable_deterioration", many(drawn, Course::deteriorated), all));
  }

  @Test
  void the_same_measure_with_other_lines_would_come_out_otherwise() {
    // 20 then 12 of 68 is a recovery by SPIN and no reliable change; by GAD-7 it is still a case
    var scores = Pathway.Pair.of(20, 12);
    var mood = Pathway.Pair.of(3, 3);
    var spin = AnxietyMeasure.find("spin").orElseThrow();

    assertThat(Outcome.of(new Pathway(Flag.YES, mood, spin, scores)).recovery())
        .isEqualTo(Flag.YES);
    assertThat(Outcome.of(new Pathway(Flag.YES, mood, AnxietyMeasure.gad7(), scores)).recovery())
        .isEqualTo(Flag.NO);
  }

  @ParameterizedTest
  @EnumSource(Flag.class)
  void a_course_without_any_score_is_a_case_nobody_knows(Flag finished) {
    var nothing = Pathway.Pair.unknown();
    Outcome outcome = Outcome.of(new Pathway(finished, nothing, AnxietyMeasure.gad7(), nothing));

    assertThat(outcome.finished()).isEqualTo(finished);
    assertThat(outcome.caseness()).isEqualTo(finished.isNo() ? Flag.NO : Flag.UNKNOWN);
    assertThat(outcome.recovery()).isEqualTo(finished == Flag.UNKNOWN ? Flag.UNKNOWN : Flag.NO);
  }

  private static Outcome unfinished(Flag finished) {
    return Outcome.of(
        new Pathway(
            finished, Pathway.Pair.of(20, 2), AnxietyMeasure.gad7(), Pathway.Pair.of(18, 2)));
  }

  private static int many(List<Course> courses, Predicate<Course> those) {
    return (int) courses.stream().filter(those).count();
  }
}
