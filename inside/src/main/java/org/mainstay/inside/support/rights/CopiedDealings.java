package org.mainstay.inside.support.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.State;
import org.mainstay.inside.messages.Why;
import org.mainstay.inside.messages.Wording;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.inside.team.Team;
import org.mainstay.sums.scales.Scale;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What went out to somebody, what they were offered and asked, and what they did on their page.
public final class CopiedDealings implements CopiedPart {
  private static final String SENT =
      """
      select queued_at, text_code, channel, state, why, attempts, handed_at
        from inside_messages.outbox
       where person_key = :personKey
       order by queued_at, message_id
       limit 10000
      """;

  private static final String STEPPED =
      """
      select what, reason, at
        from inside_support.wish_step
       where person_key = :personKey
       order by at, step_id
       limit 1000
      """;

  private static final String OFFERED =
      """
      select o.offered_at, o.offered_by, o.worker_id, o.minutes, o.medium_code, o.until, s.starts_at
        from inside_support.offer o
        join inside_support.offer_slot s on s.offer_id = o.offer_id
       where o.person_key = :personKey
       order by o.offered_at, s.starts_at, s.slot_id
       limit 10000
      """;

  private static final String ASKED =
      """
      select asked_at, worker_id, scale, until, answered_at
        from inside_assessment.measure_ask
       where person_key = :personKey
       order by asked_at, ask_id
       limit 10000
      """;

  private static final String PLANNED =
      """
      select since, worker_id, scale
        from inside_support.measure_plan
       where person_key = :personKey
       order by since, referral_id
       limit 1000
      """;

  private static final String DONE =
      """
      select at, what
        from inside_support.news
       where person_key = :personKey
       order by at, news_id
       limit 10000
      """;

  private static final String WISHED =
      """
      select asked_at as at, what, settled_at
        from inside_support.wish
       where person_key = :personKey
       union all
      select at, 'CODE', settled_at
        from inside_support.lost_code
       where person_key = :personKey
       order by at, what
       limit 10000
      """;

  private final JdbcClient inside;
  private final Team team;

  /// @param inside the inside's own connection
  public CopiedDealings(JdbcClient inside, Team team) {
    this.inside = inside;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_messages.outbox",
        "inside_support.offer",
        "inside_support.offer_slot",
        "inside_assessment.measure_ask",
        "inside_support.measure_plan",
        "inside_support.news",
        "inside_support.wish",
        "inside_support.wish_step",
        "inside_support.lost_code");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var parts = new EnumMap<Chapter, List<String>>(Chapter.class);
    parts.put(Chapter.SENT, lines(SENT, opened, CopiedDealings::sent));
    parts.put(Chapter.OFFERED, lines(OFFERED, opened, this::offered));
    var asked = new ArrayList<>(lines(PLANNED, opened, this::planned));
    asked.addAll(lines(ASKED, opened, this::asked));
    parts.put(Chapter.QUESTIONS, asked);
    var own = new ArrayList<>(lines(DONE, opened, CopiedDealings::done));
    own.addAll(lines(WISHED, opened, CopiedDealings::wished));
    own.addAll(lines(STEPPED, opened, CopiedDealings::stepped));
    parts.put(Chapter.OWN_PAGE, own);
    return parts;
  }

  private List<String> lines(String sql, OpenRecord opened, RowMapper<String> words) {
    return inside.sql(sql).param("personKey", opened.person().value()).query(words).list();
  }

  private static String sent(ResultSet row, int number) throws SQLException {
    var way =
        Optional.ofNullable(row.getString("channel"))
            .map(channel -> " " + Channel.valueOf(channel).words())
            .orElse("");
    var why = words(Why.valueOf(row.getString("why")));
    return "%s: %s%s. %s%s. Tries: %d"
        .formatted(
            CopyWords.at(row, "queued_at"),
            words(Wording.valueOf(row.getString("text_code"))),
            way,
            State.valueOf(row.getString("state")).words(),
            why.isEmpty() ? "" : ", because " + why,
            row.getInt("attempts"));
  }

  private String offered(ResultSet row, int number) throws SQLException {
    return "%s, %s: %s, %d minutes, %s, with %s, if you chose it by %s"
        .formatted(
            CopyWords.at(row, "offered_at"),
            CopyWords.by(team, row, "offered_by"),
            CopyWords.at(row, "starts_at"),
            row.getInt("minutes"),
            NhsCode.from(Medium.class, row.getString("medium_code")).how(),
            CopyWords.by(team, row, "worker_id"),
            CopyWords.at(row, "until"));
  }

  private String planned(ResultSet row, int number) throws SQLException {
    return "%s, %s planned that you are asked for the %s before each appointment."
        .formatted(
            CopyWords.at(row, "since"),
            CopyWords.by(team, row, "worker_id"),
            Scale.named(row.getString("scale")).name());
  }

  private String asked(ResultSet row, int number) throws SQLException {
    return "%s, %s asked you to fill in the %s by %s. %s"
        .formatted(
            CopyWords.at(row, "asked_at"),
            CopyWords.by(team, row, "worker_id"),
            Scale.named(row.getString("scale")).name(),
            CopyWords.at(row, "until"),
            CopyWords.atIfAny(row, "answered_at")
                .map(at -> "You did on " + at + ".")
                .orElse("You have not."));
  }

  private static String done(ResultSet row, int number) throws SQLException {
    return CopyWords.at(row, "at") + ": " + words(News.What.valueOf(row.getString("what")));
  }

  private static String stepped(ResultSet row, int number) throws SQLException {
    var what =
        switch (WishClock.What.valueOf(row.getString("what"))) {
          case STOPPED -> "what you asked waits";
          case RESUMED -> "it need not wait any more for this";
          case EXTENDED -> "what you asked takes two months more";
        };
    var reason = WishClock.Reason.valueOf(row.getString("reason"));
    return "%s: %s, %s".formatted(CopyWords.at(row, "at"), what, reason.toThem());
  }

  private static String wished(ResultSet row, int number) throws SQLException {
    var what =
        switch (row.getString("what")) {
          case "COPY" -> "you asked for a copy of your record";
          case "ERASE" -> "you asked us to erase your record";
          default -> "you told us that you lost your code";
        };
    return "%s: %s. %s"
        .formatted(
            CopyWords.at(row, "at"),
            what,
            CopyWords.atIfAny(row, "settled_at")
                .map(at -> "We answered on " + at + ".")
                .orElse("We have not answered yet."));
  }

  private static String words(Wording wording) {
    return switch (wording) {
      case SOMETHING_WAITS -> "that something waits on your page";
      case COMING_UP -> "that an appointment comes up";
      case QUESTIONS_WAIT -> "that questions wait on your page";
    };
  }

  private static String words(Why why) {
    return switch (why) {
      case WANTS_A_CALL -> "you want to be rung";
      case PAGE_ONLY -> "you only want to look at your page";
      case WORK_ADDRESS -> "it is a work address, and you did not say yes to it";
      case NO_SAFE_TIME -> "no time that is safe for you came before it was too late";
      case NOT_REACHED -> "your phone was off or your mailbox full for too long";
      case NOTHING,
          NO_ADDRESS,
          TOO_LATE,
          NO_RECORD,
          REFUSED,
          NO_SUCH_ADDRESS,
          CARRIER_FAULT,
          GAVE_UP,
          NOT_KNOWN ->
          why.words();
    };
  }

  private static String words(News.What what) {
    return switch (what) {
      case BOOKED -> "you chose a time for an appointment";
      case MOVED -> "you moved an appointment";
      case FILLED_IN -> "you filled in a questionnaire";
      case CONTACT_CHANGED -> "you changed how it is safe to contact you";
      case SHUT_OUT -> "you named somebody who must not see your record";
      case CANCELLED -> "you cancelled an appointment";
      case NO_TIME_LEFT -> "you chose a time that was gone";
    };
  }
}
