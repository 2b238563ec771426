package org.mainstay.inside.support.glass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens a case to somebody whom the person shut out: one asks, another agrees, the person reads of
/// it, a lead looks at it afterwards, and after two hours at most it is as if nothing had been.
public final class Glasses implements Reminders {
  /// How long a case stays open at most.
  public static final Duration OPEN_MAX = Duration.ofHours(2);

  private static final String BECAUSE = "inside_support.glass.because";

  private static final String ASK =
      """
      insert into inside_support.glass
             (glass_id, referral_id, person_key, reader, because, asked_by, asked_at)
      values (:id, :referralId, :personKey, :reader, :because, :by, :at)
          on conflict do nothing
      """;

  private static final String SETTLE =
      """
      update inside_support.glass
         set settled_by = :by, settled_at = :at, open_until = :until
       where glass_id = :id
         and settled_at is null
      """;

  private static final String END =
      """
      update inside_support.glass
         set open_until = :at
       where glass_id = :id
         and open_until > :at
      """;

  private static final String SEEN =
      """
      update inside_support.glass
         set seen_by = :by, seen_at = :at
       where glass_id = :id
         and seen_at is null
      """;

  private static final String COLUMNS =
      """
      select glass_id, referral_id, person_key, reader, because, asked_by, asked_at,
             settled_by, settled_at, open_until, seen_at
        from inside_support.glass
      """;

  private static final String OF =
      COLUMNS + " where person_key = :personKey order by asked_at desc, glass_id limit 200";

  private static final String DUE =
      COLUMNS
          + """
           where settled_at is null
              or (open_until is not null and seen_at is null)
           order by asked_at, glass_id
           limit 500
          """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Glasses(JdbcClient inside, People people, Trail trail, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// Asks that this colleague may read the case; asked twice it is one.
  ///
  /// @param because the reason, which the person reads
  public void ask(Referral referral, WorkerId reader, String because) {
    int asked =
        inside
            .sql(ASK)
            .param("id", UUID.randomUUID())
            .param("referralId", referral.id().value())
            .param("personKey", referral.person().value())
            .param("reader", reader.value())
            .param("because", people.seal(referral.person(), BECAUSE, because.strip()).forRow())
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (asked > 0) {
      trail.write(referral.person().value(), "asked to open it to somebody shut out", "emergency");
    }
  }

  /// Agrees: the colleague can read the case from now on, until this is over.
  ///
  /// @return whether it still waited
  boolean agree(Glass glass) {
    var until = clock.instant().plus(OPEN_MAX);
    boolean isSettled = settle(glass, Optional.of(until));
    if (isSettled) {
      trail.write(glass.person().value(), "opened it to somebody shut out", "emergency");
    }
    return isSettled;
  }

  /// Refuses: the case stays shut.
  ///
  /// @return whether it still waited
  boolean refuse(Glass glass) {
    return settle(glass, Optional.empty());
  }

  private boolean settle(Glass glass, Optional<Instant> until) {
    return inside
            .sql(SETTLE)
            .param("id", glass.id())
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param(
                "until",
                until.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        > 0;
  }

  /// Shuts the case again before its time is over.
  void end(Glass glass) {
    int ended =
        inside
            .sql(END)
            .param("id", glass.id())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (ended > 0) {
      trail.write(glass.person().value(), "shut it again", "emergency");
    }
  }

  /// A lead has looked at why it was done.
  void seen(Glass glass) {
    inside
        .sql(SEEN)
        .param("id", glass.id())
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What was asked about this person's record, latest first.
  public List<Glass> of(PersonKey person) {
    return inside.sql(OF).param("personKey", person.value()).query(Glasses::glass).list();
  }

  @Override
  public List<Reminder> due() {
    return inside.sql(DUE).query(Glasses::glass).list().stream().map(this::reminder).toList();
  }

  private Reminder reminder(Glass glass) {
    var words =
        glass
            .openUntil()
            .map(
                until ->
                    until.isAfter(clock.instant())
                        ? "Open to somebody shut out until %s".formatted(London.time(until))
                        : "Was open to somebody shut out: a lead looks at why")
            .orElse("Somebody asks to open this case: agree or refuse");
    return new Reminder(glass.referral(), words, CaseHead.Tab.LOOKED, false, glass.waits());
  }

  private static Glass glass(ResultSet row, int number) throws SQLException {
    var until = Optional.ofNullable(row.getObject("open_until", OffsetDateTime.class));
    var at = Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class));
    var by = Optional.ofNullable(row.getObject("settled_by", UUID.class));
    return new Glass(
        row.getObject("glass_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        new WorkerId(row.getObject("reader", UUID.class)),
        Sealed.of(BECAUSE, row.getBytes("because")),
        new WorkerId(row.getObject("asked_by", UUID.class)),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        at.map(
            when ->
                new Glass.Settled(
                    new WorkerId(by.orElseThrow()),
                    when.toInstant(),
                    until.map(OffsetDateTime::toInstant))),
        row.getObject("seen_at", OffsetDateTime.class) != null);
  }
}
