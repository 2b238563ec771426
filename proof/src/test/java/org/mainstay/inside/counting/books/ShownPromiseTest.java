package org.mainstay.inside.counting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Promises.Promise;
import org.mainstay.letterbox.window.Window;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What everybody reads about an employer adds up all books that count its staff.
class ShownPromiseTest {
  private final TestHatch house = new TestHatch();
  private final JdbcClient inside = JdbcClient.create(house.database.inside());
  private final Promises promises = new Promises(inside);
  private final ShownPromise shown =
      new ShownPromise(
          new PinnedPlans(house.hatch), house.plans, house.calendar, new Window(inside), promises);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothing_is_shown_before_anything_is_agreed() {
    house.plans.propose(TestPlans.employer("ward"));
    shown.show();

    assertThat(promises.all()).isEmpty();
  }

  @Test
  void an_employer_in_two_books_is_promised_what_both_of_them_tell() {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.hub(Epsilon.of(1, 5), "small", "ward"));
    new Window(inside).show(new Window.Organisation("small", "Small Surgery", "Vale"));
    shown.show();

    // 4/5 and 1/5 are 1, at which a guess of 10 in 100 becomes 23.2 in 100, of 50 in 100 73.1.
    assertThat(promises.all())
        .extracting(Promise::employer, Promise::epsilon, Promise::fromTen, Promise::fromFifty)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Small Surgery", "1/5", 12, 55),
            org.assertj.core.groups.Tuple.tuple("ward", "1", 23, 73));
    assertThat(promises.all().getLast().tables())
        .isEqualTo(
            List.of(
                "Four times a year: how many people came to us",
                "Once a year: how many people came to us, by sex",
                "Once a year: how it went for people who have finished",
                "Four times a year, all employers together: how many people came to us"));
    assertThat(promises.all().getLast().nextInWords()).isEqualTo("15 July 2027");
  }

  @Test
  void the_next_day_moves_on_and_a_past_year_is_taken_down() {
    house.agreed(TestPlans.employer("ward"));
    house.quarter(4);
    shown.show();
    assertThat(promises.all().getFirst().nextInWords()).isNotEqualTo("15 July 2027").isNotEmpty();

    house.quarter(6);
    shown.show();
    assertThat(promises.all()).isEmpty();
  }
}
