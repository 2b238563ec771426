package org.mainstay.sums.disclosure.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.plan.Rosters;

class FrameTest {
  private static final Crossing NURSES =
      new Crossing(Sex.WOMEN, AgeBand.FROM_35_TO_44, EthnicGroup.BLACK, "Nursing", 70);
  private static final Crossing PORTERS =
      new Crossing(Sex.MEN, AgeBand.UNDER_25, EthnicGroup.WHITE, "Estates", 25);
  private static final Crossing UNKNOWN =
      new Crossing(Sex.NOT_STATED, AgeBand.NOT_STATED, EthnicGroup.NOT_STATED, Unit.NOT_STATED, 5);
  private static final List<Directorate> WARDS =
      List.of(Directorate.of("Medicine", 60), Directorate.of("Surgery", 38));

  @Test
  void staff_are_counted_by_anything_that_is_known_of_them() {
    Frame frame = new Frame("RX1", WARDS, 2, List.of(NURSES, PORTERS, UNKNOWN));
    assertThat(frame.staff()).isEqualTo(100);
    assertThat(frame.staff(one -> one.sex() == Sex.MEN)).isEqualTo(25);
    assertThat(frame.staff(one -> one.ethnic() == EthnicGroup.ASIAN)).isZero();
    assertThat(frame.staffGroups())
        .containsExactly(new Unit("Estates", 25), new Unit("Nursing", 70));
  }

  @Test
  void an_employer_may_have_nobody_and_nothing() {
    assertThat(new Frame("RX1", List.of(), 0, List.of()).staff()).isZero();
  }

  @Test
  void equal_rosters_are_equal_frames_in_any_order() {
    Frame frame = Rosters.printed(3_000);
    var random = new Random(71);
    for (int turn = 0; turn < 20; turn++) {
      assertThat(Rosters.shuffled(frame, random)).isEqualTo(frame).hasSameHashCodeAs(frame);
    }
  }

  @Test
  void a_crossing_with_nobody_is_as_good_as_none() {
    var nobody = new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.OTHER, "Therapists", 0);
    Frame with = new Frame("RX1", WARDS, 2, List.of(NURSES, nobody, PORTERS, UNKNOWN));
    assertThat(with).isEqualTo(new Frame("RX1", WARDS, 2, List.of(UNKNOWN, NURSES, PORTERS)));
    assertThat(with.staffGroups()).extracting(Unit::name).doesNotContain("Therapists");
  }

  @Test
  void sums_that_do_not_agree_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", WARDS, 3, List.of(NURSES, PORTERS, UNKNOWN)))
        .withMessage("the directorates come to 101 staff, their sex, age and groups to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", List.of(), 0, List.of(UNKNOWN)))
        .withMessage("the directorates come to 0 staff, their sex, age and groups to 5");
  }

  @Test
  void a_directorate_named_twice_is_refused_whatever_its_capitals() {
    var twice = List.of(Directorate.of("SURGERY", 60), Directorate.of("Surgery", 40));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", twice, 0, List.of(NURSES, PORTERS, UNKNOWN)))
        .withMessage("the frame names 'Surgery' twice");
  }

  @Test
  void a_crossing_given_twice_is_refused_even_with_other_counts() {
    var again = new Crossing(Sex.WOMEN, AgeBand.FROM_35_TO_44, EthnicGroup.BLACK, "Nursing", 30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", List.of(), 100, List.of(NURSES, again)))
        .withMessage("the frame counts WOMEN, FROM_35_TO_44, BLACK, 'Nursing' twice");
  }

  @Test
  void a_staff_group_spelt_in_two_ways_is_refused() {
    var other = new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.WHITE, "NURSING", 30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", List.of(), 100, List.of(NURSES, other)))
        .withMessageStartingWith("the frame names a staff group 'N");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "RX1\nRX2"})
  void a_population_that_is_no_code_is_refused(String population) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame(population, List.of(), 0, List.of()))
        .withMessage("a population has a code of one line");
  }

  @Test
  void counts_out_of_bounds_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame("RX1", WARDS, -1, List.of(NURSES, PORTERS)))
        .withMessageStartingWith("'staff in no directorate' has -1 staff");
    var most = new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.WHITE, "A", Unit.STAFF_MAX);
    var more = new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.WHITE, "B", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Frame(
                    "RX1", List.of(Directorate.of("One", 1)), Unit.STAFF_MAX, List.of(most, more)))
        .withMessageStartingWith("'RX1' has 10000001 staff");
  }

  @Test
  void a_frame_does_not_change_when_its_maker_writes_on() {
    var directorates = new ArrayList<>(WARDS);
    var crossings = new ArrayList<>(List.of(NURSES, PORTERS, UNKNOWN));
    Frame frame = new Frame("RX1", directorates, 2, crossings);
    directorates.clear();
    crossings.clear();
    assertThat(frame.staff()).isEqualTo(100);
    assertThat(frame.directorates()).hasSize(2);
    assertThatThrownBy(() -> frame.crossings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> frame.directorates().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void employers_together_have_the_sum_of_all_and_no_directorates() {
    Frame one = Rosters.printed(700);
    Frame other = Rosters.printed(1_300);
    Frame together = Frame.together("pool", List.of(one, other));
    assertThat(together.population()).isEqualTo("pool");
    assertThat(together.staff()).isEqualTo(2_000);
    assertThat(together.directorates()).isEmpty();
    assertThat(together.elsewhere()).isEqualTo(2_000);
    for (Sex sex : Sex.values()) {
      assertThat(together.staff(staff -> staff.sex() == sex))
          .isEqualTo(
              one.staff(staff -> staff.sex() == sex) + other.staff(staff -> staff.sex() == sex));
    }
    for (Unit group : together.staffGroups()) {
      assertThat(group.staff())
          .isEqualTo(
              one.staff(staff -> staff.staffGroup().equals(group.name()))
                  + other.staff(staff -> staff.staffGroup().equals(group.name())));
    }
  }

  @Test
  void employers_together_are_the_same_in_any_order() {
    List<Frame> members =
        new ArrayList<>(List.of(Rosters.printed(80), Rosters.printed(90), Rosters.printed(1_000)));
    Frame together = Frame.together("pool", members);
    Collections.reverse(members);
    assertThat(Frame.together("pool", members)).isEqualTo(together);
  }

  @Test
  void an_employer_cannot_be_a_member_twice() {
    Frame one = Rosters.printed(700);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frame.together("pool", List.of(one, Rosters.printed(80), one)))
        .withMessage("employer-700 is a member twice");
  }
}
