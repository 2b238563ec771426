package org.mainstay.inside.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mainstay.letterbox.window.Window;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Works out once a week how long people really wait for a first conversation, and shows everyone.
///
/// The whole hub together, over 8 weeks, of at least 10 people, in whole days: nobody can be found
/// in it.
public final class PresentWait {
  /// Over how many weeks it looks back.
  public static final int WEEKS = 8;

  // It is counted when it was held, not when the request came: requests of last week that were
  // already seen are the quick ones, and would flatter.
  private static final String WAITS =
      FirstConversations.WITH
          + " select "
          + FirstConversations.DAYS
          + """
              from first_conversation
             where held_at > :since
               and held_at <= :now
             order by days
             limit 100000
            """;

  private final JdbcClient inside;
  private final Window window;
  private final Clock clock;

  /// @param inside the inside's own connection; the house acts, so that every case counts
  /// @param window where the public reads it
  public PresentWait(JdbcClient inside, Window window, Clock clock) {
    this.inside = inside;
    this.window = window;
    this.clock = clock;
  }

  /// Works the wait out as of now and shows it.
  public void show() {
    window.show(new Window.PresentWait(LocalDate.now(clock), WaitWords.of(days())));
  }

  /// The waits that ended within the last 8 weeks, in whole days.
  List<Integer> days() {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return inside
        .sql(WAITS)
        .param("since", now.minusWeeks(WEEKS))
        .param("now", now)
        .query(Integer.class)
        .list();
  }
}
