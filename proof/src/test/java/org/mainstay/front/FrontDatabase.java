package org.mainstay.front;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database behind the public pages: empty before each test, gone after the last.
///
/// ```java
/// @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();
/// ```
public final class FrontDatabase implements BeforeEachCallback, AfterAllCallback {
  private final TestDatabase database = TestDatabase.fresh();

  @Override
  public void beforeEach(ExtensionContext test) {
    database.asAdmin(
        "truncate front_asking.draft, letterbox_letter.letter, letterbox_mailbox.item,"
            + " letterbox_window.present_wait, letterbox_window.team_member,"
            + " letterbox_window.organisation, letterbox_window.organisation_unit,"
            + " letterbox_window.promise");
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    database.close();
  }

  /// A front on this database; a second one is a restart.
  public TestFront front(TestClock clock) {
    return TestFront.on(database, clock);
  }

  /// Every letter that was posted, oldest first.
  public List<Letter> letters() {
    return TestFront.letters(database);
  }

  /// The first column of what this query finds, with all powers.
  public List<String> column(String query) {
    return database.column(query);
  }

  /// What the inside works with, to show something to everyone.
  public JdbcClient inside() {
    return JdbcClient.create(database.inside());
  }
}
