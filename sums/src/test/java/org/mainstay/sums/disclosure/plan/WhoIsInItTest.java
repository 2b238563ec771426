package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.frame.Word;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Whoever is on the roster is found by their words in the very cell that the plan counted them in:
/// the staff of a cell and those whom it asks for are the same people.
class WhoIsInItTest {
  static LongStream rosters() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("rosters")
  void the_staff_of_a_cell_are_those_whose_words_it_asks_for(long seed) {
    Frame frame = Rosters.any(seed);
    for (Epsilon book : List.of(Epsilon.of(4, 5), Epsilon.of(2, 1))) {
      if (new PlanMaker(book, 2027).plan(frame) instanceof Planned.Made(ReleasePlan plan)) {
        plan.tables().forEach(table -> sameStaff(frame, table));
      }
    }
  }

  private static void sameStaff(Frame frame, PlannedTable table) {
    var staff = new long[table.cells().size()];
    if (table.code().equals("directorate")) {
      for (Directorate directorate : frame.directorates()) {
        countUnits(table, directorate, staff);
      }
      staff[cellOf(table, Set.of())] += frame.elsewhere();
    } else {
      for (Crossing one : frame.crossings()) {
        staff[cellOf(table, words(one))] += one.staff();
      }
    }
    for (int n = 0; n < staff.length; n++) {
      if (table.cells().get(n).noised()) {
        assertThat(staff[n])
            .as("%s %s", table.code(), table.cells().get(n).code())
            .isEqualTo(table.cells().get(n).staff());
      }
    }
  }

  private static void countUnits(PlannedTable table, Directorate directorate, long[] staff) {
    String name = directorate.unit().name();
    String word = Word.ofDirectorate(name);
    if (directorate.divisions().isEmpty()) {
      staff[cellOf(table, Set.of(word))] += directorate.unit().staff();
    }
    for (Unit division : directorate.divisions()) {
      Set<String> words = Set.of(word, Word.ofDivision(name, division.name()));
      staff[cellOf(table, words)] += division.staff();
    }
  }

  private static Set<String> words(Crossing one) {
    var words = new TreeSet<String>();
    words.add(one.sex().word());
    words.add(one.age().word());
    words.add(one.ethnic().word());
    if (!one.staffGroup().equals(Unit.NOT_STATED)) {
      words.add(Word.ofStaffGroup(one.staffGroup()));
    }
    return words;
  }

  /// The first cell that asks for nothing that the words do not answer; the rest's if none does.
  private static int cellOf(PlannedTable table, Set<String> words) {
    int rest = -1;
    for (int n = 0; n < table.cells().size(); n++) {
      PlannedCell cell = table.cells().get(n);
      if (cell.takesTheRest()) {
        assertThat(rest).as("one cell for the rest of %s", table.code()).isEqualTo(-1);
        rest = n;
      } else if (cell.noised()
          && cell.asks().stream().noneMatch(any -> Collections.disjoint(any, words))) {
        return n;
      }
    }
    return rest;
  }

  @Test
  void what_a_cell_asks_for_is_read_from_its_words() {
    var cell =
        new PlannedCell(
            "men", "Men", 0, 10, true, false, "sex:men+ethnic:mixed|ethnic:asian+age:25-34");
    assertThat(cell.asks())
        .containsExactly(
            Set.of("sex:men"), Set.of("ethnic:asian", "ethnic:mixed"), Set.of("age:25-34"));
    assertThat(cell.takesTheRest()).isFalse();
    assertThat(new PlannedCell("rest", "Rest", 0, 10, true, false).asks()).isEmpty();
    assertThat(new PlannedCell("rest", "Rest", 0, 10, true, false).takesTheRest()).isTrue();
    assertThat(new PlannedCell("sum", "Sum", 0, 10, false, false).takesTheRest()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "men", "sex:", "sex:Men", "sex:men+", "sex:men||sex:women", "a:b\n"})
  void words_of_another_form_are_refused(String of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlannedCell("men", "Men", 0, 10, true, false, of))
        .withMessageStartingWith("a cell is of words like sex:men");
  }
}
