package org.mainstay.house.wiring;

import java.time.Clock;
import java.time.LocalTime;
import java.time.Month;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.ProposedPlans;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.counting.books.BookPages;
import org.mainstay.inside.counting.books.LedgerPages;
import org.mainstay.inside.counting.books.ShownPromise;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Window;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Where the team agrees to what is published: pages of the inside over the hatch's own connection.
///
/// What touches the hatch is made here by hand, so that no room gets its connection by chance.
@Configuration(proxyBeanMethods = false)
class BookRooms {
  private static final LocalTime BEFORE_ANYBODY_LOOKS = LocalTime.of(4, 10);

  /// What is agreed and spent, as the hatch keeps it.
  record Books(
      Plans plans,
      ProposedPlans proposed,
      PinnedPlans board,
      ContractCalendar calendar,
      Ledger ledger,
      Caps caps) {}

  @Bean
  Books books(Database database, Clock clock) {
    var source = database.dataSource(Role.HATCH);
    var hatch = JdbcClient.create(source);
    var once = new TransactionTemplate(new JdbcTransactionManager(source));
    var calendar = new ContractCalendar(Month.APRIL, clock);
    var plans = new Plans(hatch, once, new Contributions(hatch, once, calendar), calendar);
    return new Books(
        plans,
        new ProposedPlans(hatch),
        new PinnedPlans(hatch),
        calendar,
        new Ledger(hatch, Caps.USUAL, clock),
        Caps.USUAL);
  }

  @Bean
  ShownPromise shownPromise(Books books, JdbcClient inside, Window window) {
    return new ShownPromise(
        books.board(), books.plans(), books.calendar(), window, new Promises(inside));
  }

  @Bean
  BookPages bookPages(Books books, Team team, ShownPromise shownPromise) {
    return new BookPages(books.plans(), books.proposed(), books.calendar(), team, shownPromise);
  }

  @Bean
  LedgerPages ledgerPages(Books books) {
    return new LedgerPages(books.ledger(), books.caps(), books.board());
  }

  @Bean
  Job showPromise(ShownPromise shownPromise, TransactionTemplate insideOnce) {
    return Job.daily(
        BEFORE_ANYBODY_LOOKS,
        "show-promise",
        () ->
            Acting.as(
                Acting.HOUSE,
                () -> insideOnce.executeWithoutResult(ignored -> shownPromise.show())));
  }
}
