package org.mainstay.letterbox.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That the hub closes: from which day it takes no new requests, and where to go instead.
public final class ClosingNotice {
  private static final String SHOWN =
      """
      select no_new_from, closes_on, instead
        from letterbox_window.closing
       order by no_new_from
       limit 1
      """;

  private static final String TAKE_DOWN = "delete from letterbox_window.closing";

  private static final String SHOW =
      """
      insert into letterbox_window.closing (no_new_from, closes_on, instead)
      values (:noNewFrom, :closesOn, :instead)
      """;

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public ClosingNotice(JdbcClient database) {
    this.database = database;
  }

  /// What everybody may know of it.
  ///
  /// @param noNewFrom the first day without new requests
  /// @param closesOn the last day of the hub
  /// @param instead where to go instead, one sentence a line
  public record Shown(LocalDate noNewFrom, LocalDate closesOn, String instead) {
    /// Where to go instead.
    public List<String> lines() {
      return instead.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  /// What is shown, if the hub closes; also before the day from which it counts.
  public Optional<Shown> shown() {
    return database.sql(SHOWN).query(Shown.class).optional();
  }

  /// What counts on this day: empty as long as new requests are taken.
  public Optional<Shown> on(LocalDate today) {
    return shown().filter(shown -> !today.isBefore(shown.noNewFrom()));
  }

  /// Shows this and nothing else from now on.
  public void show(Shown shown) {
    takeDown();
    database.sql(SHOW).paramSource(shown).update();
  }

  /// The hub does not close after all.
  public void takeDown() {
    database.sql(TAKE_DOWN).update();
  }
}
