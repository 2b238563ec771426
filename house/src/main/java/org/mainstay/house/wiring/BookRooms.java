package org.mainstay.house.wiring;

import java.time.LocalTime;
import org.mainstay.hatch.book.ProposedPlans;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.counting.agreements.AgreementPages;
import org.mainstay.inside.counting.books.BookPages;
import org.mainstay.inside.counting.books.LedgerPages;
import org.mainstay.inside.counting.books.ShownParts;
import org.mainstay.inside.counting.books.ShownPromise;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.window.Directorates;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Window;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Where the team agrees to what is published: pages of the inside over the hatch's own connection.
///
/// What touches the hatch is made here by hand, so that no room gets its connection by chance.
@Configuration(proxyBeanMethods = false)
class BookRooms {
  private static final LocalTime BEFORE_ANYBODY_LOOKS = LocalTime.of(4, 10);

  @Bean
  ShownPromise shownPromise(HatchRooms books, JdbcClient inside, Window window) {
    return new ShownPromise(
        books.pinnedPlans(), books.plans(), books.calendar(), window, new Promises(inside));
  }

  @Bean
  ShownParts shownParts(HatchRooms books, JdbcClient inside) {
    return new ShownParts(books.rosters(), new Directorates(inside));
  }

  @Bean
  BookPages bookPages(HatchRooms books, Database database, Team team, ShownPromise shownPromise) {
    var proposed = new ProposedPlans(JdbcClient.create(database.dataSource(Role.HATCH)));
    return new BookPages(
        books.plans(), proposed, books.calendar(), team, shownPromise, books.agreements());
  }

  @Bean
  AgreementPages agreementPages(HatchRooms books, Team team) {
    return new AgreementPages(books.agreements(), books.plans(), team);
  }

  @Bean
  LedgerPages ledgerPages(HatchRooms books) {
    return new LedgerPages(books.ledger(), Caps.USUAL, books.pinnedPlans());
  }

  @Bean
  Job showPromise(
      ShownPromise shownPromise, ShownParts shownParts, TransactionTemplate insideOnce) {
    return Job.daily(
        BEFORE_ANYBODY_LOOKS,
        "show-promise",
        () ->
            Acting.as(
                Acting.HOUSE,
                () ->
                    insideOnce.executeWithoutResult(
                        ignored -> {
                          shownPromise.show();
                          shownParts.show();
                        })));
  }
}
