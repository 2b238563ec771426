package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.book.Proposals.Book;
import org.mainstay.hatch.book.Proposals.Proposed;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Focus;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan is made from the roster alone, and whatever cannot be is refused with what to do.
class ProposalsTest {
  private final TestHatch house = new TestHatch();
  private final Rosters rosters =
      new Rosters(
          house.hatch,
          new TransactionTemplate(new JdbcTransactionManager(house.database.hatch())),
          house.clock);
  private final Proposals proposals =
      new Proposals(
          rosters,
          house.plans,
          new PinnedPlans(house.hatch),
          house.calendar,
          new Freezing(house.calendar, 2_000));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_employer_gets_a_book_from_its_latest_roster() {
    bring("R0A", 300);
    bring("R0A", 600);

    BookPlan plan = written(new Book.OfEmployer("R0A", Focus.WHO_COMES));

    assertThat(plan.about()).isEqualTo(Population.employer("R0A", "Trust R0A"));
    assertThat(plan.plan().tables().getFirst().cells().getFirst().staff()).isEqualTo(600);
    assertThat(plan.plan().spent()).isEqualTo(Epsilon.of(4, 5));
    assertThat(house.plans.find(plan.hash())).contains(plan);
    assertThat(written(new Book.OfEmployer("R0A", Focus.WHO_COMES))).isEqualTo(plan);
  }

  @Test
  void a_roster_that_comes_later_does_not_touch_a_plan() {
    bring("R0A", 600);
    BookPlan plan = house.agreed(written(new Book.OfEmployer("R0A", Focus.WHO_COMES)));

    bring("R0A", 900);

    assertThat(house.plans.agreed("R0A", TestHatch.YEAR)).contains(plan);
    assertThat(refused(new Book.OfEmployer("R0A", Focus.WHO_COMES)))
        .isEqualTo(Refusal.ANOTHER_PLAN.code());
  }

  @Test
  void small_employers_share_a_book_and_the_hub_has_one_of_all() {
    bring("A", 100);
    bring("B", 400);
    bring("C", 700);

    BookPlan pool = written(new Book.OfPool("P1", "The small ones", List.of("C", "A", "B")));
    BookPlan hub = written(new Book.OfHub("Vale hub"));

    assertThat(pool.about().kind()).isEqualTo(Population.Kind.POOL);
    assertThat(pool.covers()).containsExactly("A", "B", "C");
    assertThat(pool.plan().tables().getFirst().cells().getFirst().staff()).isEqualTo(1200);
    assertThat(hub.about().code()).isEqualTo("hub");
    assertThat(hub.about().name()).isEqualTo("Vale hub");
    assertThat(hub.covers()).containsExactly("A", "B", "C");
    assertThat(hub.plan().spent()).isEqualTo(Epsilon.of(1, 5));
  }

  @Test
  void what_cannot_be_is_refused() {
    bring("A", 100);
    bring("B", 400);

    assertThat(refused(new Book.OfEmployer("nobody", Focus.WHO_COMES)))
        .isEqualTo("MAINSTAY-BOOK-015");
    assertThat(refused(new Book.OfEmployer("A", Focus.WHO_COMES))).isEqualTo("MAINSTAY-BOOK-016");
    assertThat(refused(new Book.OfPool("P", "Pool", List.of("A", "B"))))
        .isEqualTo("MAINSTAY-BOOK-016");
    assertThat(refused(new Book.OfPool("P", "Pool", List.of("A", "A", "B"))))
        .isEqualTo("MAINSTAY-BOOK-014");
    assertThat(refused(new Book.OfPool("A", "Pool", List.of("A", "B"))))
        .isEqualTo("MAINSTAY-BOOK-013");
    assertThat(refused(new Book.OfPool("hub", "Pool", List.of("A", "B"))))
        .isEqualTo("MAINSTAY-BOOK-013");
    house.quarter(1);
    assertThat(refused(new Book.OfEmployer("B", Focus.WHO_COMES)))
        .isEqualTo(Refusal.YEAR_HAS_BEGUN.code());
    assertThat(house.rows("hatch_book.plan")).isZero();
  }

  @Test
  void staff_are_in_one_book_beside_the_hubs() {
    for (String employer : List.of("A", "B", "C", "D")) {
      bring(employer, 600);
    }
    house.agreed(written(new Book.OfHub("Vale hub")));
    house.agreed(written(new Book.OfEmployer("A", Focus.WHO_COMES)));

    assertThat(refused(new Book.OfPool("P", "Pool", List.of("A", "B", "C"))))
        .isEqualTo("MAINSTAY-BOOK-017");
    house.agreed(written(new Book.OfPool("P", "Pool", List.of("B", "C", "D"))));
    assertThat(refused(new Book.OfEmployer("B", Focus.WHO_COMES))).isEqualTo("MAINSTAY-BOOK-017");
  }

  private void bring(String employer, long staff) {
    long men = staff / 3;
    var frame =
        new Frame(
            employer,
            List.of(),
            staff,
            List.of(crossing(Sex.MEN, men), crossing(Sex.WOMEN, staff - men)));
    rosters.bring(List.of(new Roster("Trust " + employer, TestHatch.YEAR, frame)));
  }

  private static Crossing crossing(Sex sex, long staff) {
    return new Crossing(sex, AgeBand.FROM_35_TO_44, EthnicGroup.WHITE, Unit.NOT_STATED, staff);
  }

  private BookPlan written(Book book) {
    return switch (proposals.propose(book, TestHatch.YEAR)) {
      case Proposed.Written(var plan) -> plan;
      case Proposed.Refused(var code, var words) -> throw new AssertionError(code + " " + words);
    };
  }

  private String refused(Book book) {
    return switch (proposals.propose(book, TestHatch.YEAR)) {
      case Proposed.Written(var plan) -> throw new AssertionError(plan.words());
      case Proposed.Refused(var code, _) -> code;
    };
  }
}
