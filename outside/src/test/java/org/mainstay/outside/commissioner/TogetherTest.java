package org.mainstay.outside.commissioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.commissioner.Together.Came;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Sample;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.sums.statistics.funnel.Flag;

/// What a commissioner reads is added up from released numbers, with margins made of theirs.
class TogetherTest {
  private static final Book ONE =
      employer("A", Sample.sex(85, 15, 2, 3), Sample.outcome(60, 20, 20, 3));
  private static final Book OTHER = employer("B", Sample.sex(40, 8, 1, 4));
  private static final Book HUB =
      Sample.book(
          "Hub",
          Book.HUB,
          2027,
          List.of("A", "B"),
          Sample.release(2027, "year", Sample.total("total", 160, 40)));

  private static Book employer(String code, Release.Table... tables) {
    return Sample.book(
        "Employer " + code,
        Book.EMPLOYER,
        2027,
        List.of(code),
        Sample.release(2027, "year", tables));
  }

  private static Together year(Book... books) {
    return new Together(2027, List.of(books));
  }

  // 102 ± 3 and 49 ± 4: 151 ± 5. The hub's 160 are the same people and are in no sum.
  @Test
  void the_sum_is_of_released_numbers_and_its_margin_of_their_squares() {
    var sum = year(ONE, OTHER, HUB).sum().orElseThrow();

    assertThat(sum.people()).isEqualTo(new Figure(151, 5));
    assertThat(sum.of()).hasSize(2);
    assertThat(sum.when()).isEqualTo("April 2027 to March 2028");
  }

  @Test
  void only_numbers_of_the_same_time_are_added() {
    var quarter =
        Sample.book(
            "Employer C",
            Book.EMPLOYER,
            2027,
            List.of("C"),
            Sample.release(2027, "quarter-1", Sample.total("total", 30, 3)));

    assertThat(year(ONE, OTHER, quarter).sum().orElseThrow().of()).hasSize(2);
    assertThat(year(ONE, OTHER, quarter).came()).hasSize(3);
  }

  @Test
  void tables_of_one_thing_are_added_row_by_row() {
    Counted sexes = year(ONE, OTHER, HUB).bySex().orElseThrow();

    assertThat(sexes.rows().stream().map(Line::label))
        .containsExactly("Women", "Men", "Not stated or other");
    assertThat(sexes.rows().get(1).people()).isEqualTo(new Figure(23, 5));
    assertThat(sexes.rows().get(1).staff()).isEqualTo(500);
    assertThat(year(ONE, OTHER).summed(Subject.OUTCOME).orElseThrow().all().people())
        .isEqualTo(new Figure(100, 3));
    assertThat(year(OTHER).summed(Subject.OUTCOME)).isEmpty();
  }

  // Each table of the sample cost 2/5: A paid for two of them and for the hub's one, B for one.
  @Test
  void what_was_spent_on_a_population_is_added_over_all_books_that_count_it() {
    var year = year(ONE, OTHER, HUB);

    assertThat(new Budget(year, List.of(year)).lines())
        .extracting(line -> line.name() + " " + line.spent() + " " + line.planned())
        .containsExactly("Employer A 6/5 8/5", "Employer B 4/5 8/5");
  }

  @Test
  void a_later_quarter_costs_nothing_more() {
    var book =
        Sample.book(
            2027,
            Sample.release(2027, "quarter-1", Sample.total("total", 30, 3)),
            Sample.release(2027, "quarter-2", Sample.total("total", 30, 3)));
    var year = year(book);

    assertThat(new Budget(year, List.of(year)).lines().getFirst().spent()).hasToString("2/5");
  }

  // By hand: p = 0.1 of 1,000 varies by 0.1 × 0.9 / 1,000 = 9e-5; a margin of 19.6 by
  // (0.01)² = 1e-4. 1,000 × 9e-5 / 1.9e-4 = 473.68.
  @Test
  void staff_with_noise_vary_as_fewer_staff_without() {
    assertThat(Uptake.size(0.1, 1_000, 0)).isCloseTo(1_000, within(1e-9));
    assertThat(Uptake.size(0.1, 1_000, 19.59964)).isCloseTo(473.684, within(1e-3));
  }

  private static List<Came> came(long margin, long... people) {
    var came = new ArrayList<Came>();
    for (long each : people) {
      Book book = employer("E" + came.size(), Sample.total("total", each, margin));
      came.add(new Came(book, book.whoCame().orElseThrow()));
    }
    return came;
  }

  // Nine employers of 1,000 staff at 10 % and one at 2 %: (0.02 − 0.092) / √(0.092 × 0.908 / 1,000)
  // is −7.9 without noise; with a margin of 60, noise of 0.031 a year hides it.
  @Test
  void an_employer_stands_out_beyond_chance_and_margin_alone() {
    long[] people = {100, 100, 101, 99, 100, 100, 102, 98, 100, 20};

    var exact = Uptake.of(came(3, people)).orElseThrow();
    assertThat(exact.flag(exact.places().getLast())).isEqualTo(Flag.LOW_998);
    assertThat(exact.flag(exact.places().getFirst())).isEqualTo(Flag.NONE);

    long[] fewer = {100, 100, 101, 99, 100, 100, 102, 98, 100, 80};
    var noisy = Uptake.of(came(48, fewer)).orElseThrow();
    assertThat(noisy.standOut()).isEmpty();
  }

  @Test
  void the_limits_are_wider_with_a_margin_than_without() {
    long[] people = {100, 100, 101, 99, 100};
    var exact = Uptake.of(came(0, people)).orElseThrow().exact(1_000);
    var noisy = Uptake.of(came(20, people)).orElseThrow().exact(1_000);

    assertThat(noisy.upper95()).isGreaterThan(exact.upper95());
    assertThat(noisy.lower95()).isLessThan(exact.lower95());
  }

  @Test
  void four_employers_are_too_few_to_compare() {
    assertThat(Uptake.of(came(3, 100, 100, 100, 100))).isEmpty();
    assertThat(Uptake.of(came(3, 100, 100, 100, 100, 2))).isEmpty();
  }
}
