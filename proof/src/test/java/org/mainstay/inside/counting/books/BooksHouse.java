package org.mainstay.inside.counting.books;

import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.house.database.Role;
import org.mainstay.inside.TestClock;
import org.mainstay.proof.StandingHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The hatch of the standing house, reached as whoever runs it does.
final class BooksHouse {
  static final StandingHouse HOUSE = StandingHouse.shared();

  private BooksHouse() {}

  static JdbcClient hatch() {
    return JdbcClient.create(HOUSE.house().database().dataSource(Role.HATCH));
  }

  static TransactionTemplate once() {
    return new TransactionTemplate(
        new JdbcTransactionManager(HOUSE.house().database().dataSource(Role.HATCH)));
  }

  static Plans plans() {
    var calendar = TestHatch.calendar(new TestClock(HOUSE.clock().instant()));
    return new Plans(hatch(), once(), new Contributions(hatch(), once(), calendar), calendar);
  }

  /// Proposes a plan for an employer's staff.
  ///
  /// @return where it is read
  static String proposed(String population) {
    return proposed(TestPlans.employer(population));
  }

  static String proposed(BookPlan plan) {
    return BookPages.BOOKS + "/" + plans().propose(plan);
  }
}
