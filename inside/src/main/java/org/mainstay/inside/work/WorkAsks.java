package org.mainstay.inside.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The questions about work that stand on people's own pages; whoever does not answer is reminded
/// twice, and then left in peace.
public final class WorkAsks {
  /// An answer after so many days counts as a late one; it is kept all the same.
  static final int DAYS_MAX = 28;

  private static final int TOLD_MAX = 3;
  private static final Duration BETWEEN = Duration.ofDays(7);

  private static final String ASK =
      """
      insert into inside_work.work_ask
             (ask_id, referral_id, person_key, asked_at, at, worker_id, until, times, told_at)
      values (:id, :referralId, :personKey, :askedAt, :now, :workerId, :until, 1, :now)
          on conflict (referral_id, asked_at) do nothing
      """;

  private static final String COLUMNS =
      """
      select ask_id, referral_id, person_key, asked_at, at, until, times, answered_at
        from inside_work.work_ask
      """;

  private static final String ONE = COLUMNS + " where ask_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by at, ask_id limit 10";

  private static final String UNANSWERED =
      COLUMNS
          + """
             where answered_at is null
               and times < :toldMax
               and told_at <= :before
             order by told_at, ask_id
             limit 500
            """;

  private static final String TOLD =
      "update inside_work.work_ask set times = times + 1, told_at = :now where ask_id = :id";

  private static final String ANSWERED =
      """
      update inside_work.work_ask
         set answered_at = :now
       where ask_id = :id
         and answered_at is null
      """;

  private static final String TO_BE_ASKED =
      """
      select r.referral_id
        from inside_referral.referral r
       where r.stage = 'IN_SUPPORT'
         and not exists (select 1
                           from inside_work.employment_status s
                          where s.referral_id = r.referral_id
                            and s.asked_at = 'START')
         and not exists (select 1
                           from inside_work.work_ask a
                          where a.referral_id = r.referral_id
                            and a.asked_at = 'START')
       order by r.request_received_at, r.referral_id
       limit 500
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public WorkAsks(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// One question about work.
  ///
  /// @param until by when the team would like to know
  /// @param times how often the person was told of it
  record Ask(
      UUID id,
      ReferralId referral,
      PersonKey person,
      AskedAt moment,
      Instant at,
      LocalDate until,
      int times,
      Optional<Instant> answeredAt) {}

  /// Asks on the person's own page, once for each moment.
  ///
  /// @return whether it had not been asked before
  boolean ask(Referral referral, AskedAt moment) {
    var now = clock.instant();
    var id = UUID.randomUUID();
    var until = London.day(now).plusDays(DAYS_MAX);
    boolean isNew =
        inside
                .sql(ASK)
                .param("id", id)
                .param("referralId", referral.id().value())
                .param("personKey", referral.person().value())
                .param("askedAt", moment.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("workerId", Acting.now().value())
                .param("until", until)
                .update()
            > 0;
    if (isNew) {
      tell(find(id).orElseThrow());
    }
    return isNew;
  }

  /// Tells those once more who have not answered for a week.
  void remind() {
    var before = clock.instant().minus(BETWEEN);
    inside
        .sql(UNANSWERED)
        .param("toldMax", TOLD_MAX)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(WorkAsks::ask)
        .list()
        .forEach(this::tellAgain);
  }

  /// The question with this id; empty if there is none that whoever acts may see.
  Optional<Ask> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(WorkAsks::ask).optional();
  }

  /// What was asked in a case, oldest first.
  List<Ask> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(WorkAsks::ask).list();
  }

  /// What was said for this moment is kept, on their page or by call: it is asked no more.
  void answered(ReferralId referral, AskedAt moment) {
    of(referral).stream()
        .filter(ask -> ask.moment() == moment && ask.answeredAt().isEmpty())
        .forEach(this::answered);
  }

  /// The cases in support of which nobody knows yet how work was when it began, and who have not
  /// been asked.
  List<ReferralId> toBeAskedAtTheStart() {
    return inside.sql(TO_BE_ASKED).query(UUID.class).list().stream().map(ReferralId::new).toList();
  }

  private void answered(Ask ask) {
    var now = clock.instant();
    inside.sql(ANSWERED).param("now", now.atOffset(ZoneOffset.UTC)).param("id", ask.id()).update();
    people.tell(
        ask.person(),
        "work/" + ask.id() + "/answered",
        new BoxItem.Answered(ask.id().toString(), now, "You told us how work is for you."));
  }

  private void tellAgain(Ask ask) {
    inside
        .sql(TOLD)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", ask.id())
        .update();
    tell(find(ask.id()).orElseThrow());
  }

  private void tell(Ask ask) {
    people.tell(
        ask.person(),
        "work/" + ask.id() + "/" + ask.times(),
        new BoxItem.WorkAsked(ask.id().toString(), clock.instant(), ask.until()));
  }

  private static Ask ask(ResultSet row, int number) throws SQLException {
    return new Ask(
        row.getObject("ask_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        AskedAt.valueOf(row.getString("asked_at")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("until", LocalDate.class),
        row.getInt("times"),
        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
