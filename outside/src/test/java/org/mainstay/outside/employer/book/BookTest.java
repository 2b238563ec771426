package org.mainstay.outside.employer.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.outside.employer.figure.Figure;

/// A book is read as it stands last: its year where it has one, else its quarters so far.
class BookTest {
  @Test
  void quarters_so_far_are_read_from_the_series_that_adds_them_up() {
    var book =
        Sample.book(
            2027,
            Sample.release(
                2027,
                "quarter-2",
                Sample.total("total", 30, 4),
                Sample.total("total-to-date", 57, 6)),
            Sample.release(2027, "quarter-1", Sample.total("total", 28, 4)));

    assertThat(book.latest()).hasSize(1);
    assertThat(book.whoCame().orElseThrow().all().people()).isEqualTo(new Figure(57, 6));
    assertThat(book.whoCame().orElseThrow().toDate()).isTrue();
    assertThat(book.quarters())
        .containsExactly(
            new Book.Quarter(1, new Figure(28, 4)), new Book.Quarter(2, new Figure(30, 4)));
    assertThat(book.next().orElseThrow().period()).isEqualTo("quarter-3");
  }

  @Test
  void the_year_so_far_is_one_quarter_while_there_is_one() {
    var book = Sample.book(2027, Sample.release(2027, "quarter-1", Sample.total("total", 28, 4)));

    assertThat(book.latest()).hasSize(1);
    assertThat(book.latest().getFirst().toDate()).isFalse();
  }

  @Test
  void how_many_came_is_said_by_the_table_with_the_least_margin() {
    var book =
        Sample.book(
            2027,
            Sample.release(2027, "year", Sample.sex(85, 15, 4, 4), Sample.outcome(60, 20, 20, 2)),
            Sample.release(2027, "quarter-4", Sample.total("total-to-date", 101, 9)));

    assertThat(book.whoCame().orElseThrow().code()).isEqualTo("sex");
    assertThat(book.latest(Subject.OUTCOME)).hasSize(1);
  }

  @Test
  void a_book_without_a_release_has_nothing_and_says_what_comes() {
    var book = Sample.book(2027);

    assertThat(book.latest()).isEmpty();
    assertThat(book.whoCame()).isEmpty();
    assertThat(book.last()).isEmpty();
    assertThat(book.next().orElseThrow().period()).isEqualTo("quarter-1");
  }

  @Test
  void what_is_spent_is_added_exactly() {
    assertThat(Fraction.of("4/15").plus(Fraction.of("4/15")).plus(Fraction.of("4/15")))
        .hasToString("4/5");
    assertThat(Fraction.of("4/5").plus(Fraction.of("1/5"))).isEqualTo(Fraction.of("1"));
    assertThat(Fraction.of("2/5")).isLessThan(Fraction.of("1/2"));
  }
}
