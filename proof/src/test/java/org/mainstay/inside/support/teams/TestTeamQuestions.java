package org.mainstay.inside.support.teams;

import java.time.InstantSource;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The room of team questions as tests put it together.
public final class TestTeamQuestions {
  private TestTeamQuestions() {}

  public static TeamQuestions of(JdbcClient inside, LetterOpener opener, InstantSource clock) {
    var mailbox = new Mailbox(inside);
    return new TeamQuestions(
        inside, opener, mailbox, new Consultations(inside, mailbox, clock), clock);
  }
}
