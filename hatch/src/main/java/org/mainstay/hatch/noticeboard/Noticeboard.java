package org.mainstay.hatch.noticeboard;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The board that employers and commissioners read; they can read nothing else.
public final class Noticeboard {
  /// How many notices one reading shows.
  public static final int NOTICES_MAX = 100;

  private static final String PINNED =
      """
      select number, pinned_on, title, words
        from hatch_noticeboard.notice
       order by number desc
       limit 100
      """;

  private final JdbcClient outside;

  /// @param outside the outside's own connection: it reads this board and nothing else
  public Noticeboard(JdbcClient outside) {
    this.outside = outside;
  }

  /// What is pinned, latest first.
  public List<Notice> pinned() {
    return outside.sql(PINNED).query(Notice.class).list();
  }
}
