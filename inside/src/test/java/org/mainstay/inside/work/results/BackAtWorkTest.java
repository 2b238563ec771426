package org.mainstay.inside.work.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.inside.work.WorkState;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.inside.work.outcomes.JobOutcome;

/// Back at work, with rivals and people lost sight of.
class BackAtWorkTest {
  private static final Offset<Double> EXACT = within(1e-14);
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  /// R 4.2.2, survival 3.5-3: `survfit(Surv(c(1,2,2,3,4,4,5,6,7,8), factor(c(1,2,0,1,1,2,0,1,0,2),
  /// 0:2)) ~ 1)`, its pstate, std.err, lower and upper.
  @Test
  void ten_people_reach_work_as_r_says() {
    int[] days = {1, 2, 2, 3, 4, 4, 5, 6, 7, 8};
    int[] ends = {1, 2, 0, 1, 1, 2, 0, 1, 0, 2};
    var ten =
        BackAtWork.of(
            IntStream.range(0, days.length)
                .mapToObj(i -> new BackAtWork.Row(days[i], ends[i], 8))
                .toList());

    var three = ten.at(3, BackAtWork.AT_WORK);
    assertThat(three.share()).isCloseTo(0.214285714285714, EXACT);
    assertThat(three.se()).isCloseTo(0.1350412959190578, EXACT);
    assertThat(three.lower95()).isCloseTo(0.0623120742193368, EXACT);
    assertThat(three.upper95()).isCloseTo(0.736909626620795, EXACT);
    assertThat(ten.at(4, BackAtWork.AT_WORK).share()).isCloseTo(0.328571428571429, EXACT);
  }

  @Test
  void how_well_a_day_is_known_counts_those_alone_for_whom_it_has_come() {
    var rows =
        List.of(
            new BackAtWork.Row(30, 1, 400),
            new BackAtWork.Row(200, 0, 400),
            new BackAtWork.Row(20, 0, 400),
            new BackAtWork.Row(40, 0, 40));

    assertThat(BackAtWork.of(rows).known(91)).isEqualTo(new BackAtWork.Known(3, 2));
  }

  @Test
  void the_first_of_what_was_heard_and_what_was_said_counts() {
    var heard =
        course(
            Map.of(
                AskedAt.START, employed(AskedAt.START, 0, SicknessAbsence.OFF_SICK),
                AskedAt.END, employed(AskedAt.END, 60, SicknessAbsence.AT_WORK)),
            Optional.of(end(60, DischargeReason.COMPLETED)),
            new WorkCourse.Outcome(JobOutcome.Kind.PHASED_RETURN, START.plusDays(45)));

    var curve = BackAtWork.of(List.of(heard), WorkState.OFF_SICK, TODAY);

    assertThat(curve.at(44, BackAtWork.AT_WORK).share()).isZero();
    assertThat(curve.at(45, BackAtWork.AT_WORK).share()).isEqualTo(1);
  }

  @Test
  void leaving_the_job_and_death_are_rivals_and_never_count_as_back() {
    var said = Map.of(AskedAt.START, employed(AskedAt.START, 0, SicknessAbsence.OFF_SICK));
    var left =
        course(
            said,
            Optional.of(end(50, DischargeReason.COMPLETED)),
            new WorkCourse.Outcome(JobOutcome.Kind.LEFT_JOB, START.plusDays(50)),
            new WorkCourse.Outcome(JobOutcome.Kind.NEW_JOB, START.plusDays(90)));
    var died = course(said, Optional.of(end(30, DischargeReason.DIED)));

    var curve = BackAtWork.of(List.of(left, died), WorkState.OFF_SICK, TODAY);

    assertThat(curve.at(364, BackAtWork.AT_WORK).share()).isZero();
    assertThat(curve.at(364, BackAtWork.LEFT).share()).isEqualTo(0.5);
    assertThat(curve.at(364, BackAtWork.DIED).share()).isEqualTo(0.5);
  }

  @Test
  void whoever_was_lost_sight_of_counts_until_something_was_known_last() {
    var lost =
        course(
            Map.of(
                AskedAt.START, employed(AskedAt.START, 0, SicknessAbsence.OFF_SICK),
                AskedAt.END, employed(AskedAt.END, 70, SicknessAbsence.OFF_SICK),
                AskedAt.WEEKS_13, employed(AskedAt.WEEKS_13, 170, SicknessAbsence.NOT_STATED)),
            Optional.of(end(70, DischargeReason.COMPLETED)));

    var curve = BackAtWork.of(List.of(lost), WorkState.OFF_SICK, TODAY);

    assertThat(curve.known(70)).isEqualTo(new BackAtWork.Known(1, 1));
    assertThat(curve.known(91)).isEqualTo(new BackAtWork.Known(1, 0));
  }

  private static WorkCourse course(
      Map<AskedAt, EmploymentRecord> said,
      Optional<WorkCourse.End> end,
      WorkCourse.Outcome... outcomes) {
    return new WorkCourse(SupportState.ENDED, end, new EnumMap<>(said), List.of(outcomes));
  }

  private static WorkCourse.End end(int days, DischargeReason reason) {
    return new WorkCourse.End(START.plusDays(days), reason);
  }

  private static EmploymentRecord employed(AskedAt at, int days, SicknessAbsence sickness) {
    return new EmploymentRecord(
        at, START.plusDays(days), EmploymentStatus.EMPLOYED, WeeklyHours.FULL, sickness);
  }
}
