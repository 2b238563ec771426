package org.mainstay.sums.disclosure.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", " Surgery", "Surgery ", "Sur\ngery", "A > B", "\u0007"})
  void a_name_that_could_be_read_in_two_ways_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit(name, 5))
        .withMessage(
            "a unit has a name of one line, without '>' or blanks around it, got '%s'", name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.WHITE, name, 5))
        .withMessageStartingWith("a staff group has a name of one line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ward 7", "Theatres / ICU", "Café", "Women's and children's", "\"A\""})
  void names_as_employers_have_them_are_taken(String name) {
    assertThat(new Unit(name, 5).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not stated or other",
        "not stated or other",
        "Joined this year",
        "JOINED THIS YEAR"
      })
  void the_fixed_cells_are_not_to_be_had_again(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit(name, 5))
        .withMessage("'%s' is a fixed cell of every frame", name);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, 10_000_001, Long.MAX_VALUE})
  void counts_out_of_bounds_are_refused(long staff) {
    String words = "'Surgery' has " + staff + " staff: a count is 0 to 10000000";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit("Surgery", staff))
        .withMessage(words);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Crossing(Sex.MEN, AgeBand.FROM_55, EthnicGroup.WHITE, "Surgery", staff))
        .withMessage(words);
  }

  @Test
  void the_bounds_themselves_are_taken() {
    assertThat(new Unit("Surgery", 0).staff()).isZero();
    assertThat(new Unit("Surgery", Unit.STAFF_MAX).staff()).isEqualTo(10_000_000);
  }

  @Test
  void a_directorate_has_the_staff_of_its_divisions_in_the_order_of_their_names() {
    Directorate surgery =
        Directorate.of("Surgery", List.of(new Unit("Theatres", 30), new Unit("Day cases", 12)));
    assertThat(surgery.unit()).isEqualTo(new Unit("Surgery", 42));
    assertThat(surgery.divisions())
        .containsExactly(new Unit("Day cases", 12), new Unit("Theatres", 30));
  }

  @Test
  void a_directorate_may_have_no_divisions() {
    assertThat(Directorate.of("Surgery", 42).divisions()).isEmpty();
    assertThat(Directorate.of("Surgery", List.of())).isEqualTo(Directorate.of("Surgery", 0));
  }

  @Test
  void divisions_that_do_not_add_up_are_refused() {
    var divisions = List.of(new Unit("Theatres", 30), new Unit("Day cases", 12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Directorate(new Unit("Surgery", 41), divisions))
        .withMessage("directorate 'Surgery' has 41 staff, but its divisions have 42");
  }

  @Test
  void a_division_named_twice_is_refused_whatever_its_capitals() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Directorate.of("Surgery", List.of(new Unit("Icu", 30), new Unit("ICU", 12))))
        .withMessage("directorate 'Surgery' names 'ICU' twice");
  }

  @Test
  void two_directorates_may_have_a_division_of_one_name() {
    var divisions = List.of(new Unit("Office", 3), new Unit("Ward", 4));
    Directorate surgery = Directorate.of("Surgery", divisions);
    Directorate medicine = Directorate.of("Medicine", divisions);
    assertThat(surgery.divisions()).isEqualTo(medicine.divisions());
  }

  @Test
  void divisions_do_not_change_when_their_maker_writes_on() {
    var divisions = new ArrayList<>(List.of(new Unit("Theatres", 30)));
    Directorate surgery = Directorate.of("Surgery", divisions);
    divisions.clear();
    assertThat(surgery.divisions()).hasSize(1);
  }
}
