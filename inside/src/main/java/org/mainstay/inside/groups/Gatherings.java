package org.mainstay.inside.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.window.OpenGatherings;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The groups and workshops of the team: set up, looked at once more, shown to everybody.
public final class Gatherings {
  private static final String COLUMNS =
      """
      select gathering_id, kind, title, about, for_whom, led_by, join_link, room, minutes, seats,
             joins_late, standing
        from inside_groups.gathering
      """;

  private static final String ONE = COLUMNS + " where gathering_id = :id limit 1";

  private static final String ALONE = ONE + " for update";

  private static final String LATEST = COLUMNS + " order by set_up_at desc, gathering_id limit 200";

  private static final String SHOWN =
      COLUMNS + " where standing = 'OPEN' order by set_up_at, gathering_id limit 500";

  private static final String CALLED_OFF =
      COLUMNS
          + """
             where standing = 'CALLED_OFF'
               and gathering_id in
                   (select gathering_id from inside_groups.seat where standing <> 'GONE')
             order by set_up_at, gathering_id
             limit 500
            """;

  private static final String SESSIONS =
      """
      select session_id, starts_at
        from inside_groups.group_session
       where gathering_id = :id
       order by starts_at, session_id
       limit 100
      """;

  private static final String SET_UP =
      """
      insert into inside_groups.gathering
             (gathering_id, kind, title, about, for_whom, led_by, join_link, room, minutes, seats,
              joins_late, standing, set_up_by, set_up_at)
      values (:id, :kind, :title, :about, :forWhom, :ledBy, :joinLink, :room, :minutes, :seats,
              :joinsLate, 'DRAFT', :by, :at)
      """;

  private static final String SESSION =
      """
      insert into inside_groups.group_session (session_id, gathering_id, starts_at)
      values (:sessionId, :id, :startsAt)
      """;

  private static final String STANDS =
      "update inside_groups.gathering set standing = :standing where gathering_id = :id";

  private final JdbcClient inside;
  private final OpenGatherings open;
  private final Team team;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  /// @param open where the public reads of them
  public Gatherings(JdbcClient inside, OpenGatherings open, Team team, InstantSource clock) {
    this.inside = inside;
    this.open = open;
    this.team = team;
    this.clock = clock;
  }

  /// Keeps a new one; nobody but the team sees it yet.
  public void setUp(Gathering one) {
    inside
        .sql(SET_UP)
        .param("id", one.id())
        .param("kind", one.facts().kind().name())
        .param("title", one.facts().title())
        .param("about", one.facts().about())
        .param("forWhom", one.facts().forWhom())
        .param("ledBy", one.facts().ledBy().value())
        .param("joinLink", one.where() instanceof Gathering.Where.Online(var link) ? link : "")
        .param("room", one.where() instanceof Gathering.Where.Room(var place) ? place : "")
        .param("minutes", one.minutes())
        .param("seats", one.seats())
        .param("joinsLate", one.joinsLate())
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (Gathering.Session session : one.sessions()) {
      inside
          .sql(SESSION)
          .param("sessionId", session.id())
          .param("id", one.id())
          .param("startsAt", session.starts().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /// This one, if it is there.
  public Optional<Gathering> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(this::gathering).optional();
  }

  /// As [#find], and until the end of the transaction nobody else gets a place in it or gives one
  /// up.
  public Optional<Gathering> alone(UUID id) {
    return inside.sql(ALONE).param("id", id).query(this::gathering).optional();
  }

  /// The latest of them, the one set up last first.
  public List<Gathering> latest() {
    return inside.sql(LATEST).query(this::gathering).list();
  }

  /// Those that are shown to everybody.
  List<Gathering> shown() {
    return inside.sql(SHOWN).query(this::gathering).list();
  }

  /// Those that were called off while somebody still has a place in them.
  List<Gathering> calledOff() {
    return inside.sql(CALLED_OFF).query(this::gathering).list();
  }

  /// Shows it to everybody from now on, if it is still a draft and still to come.
  public void publish(Gathering one) {
    if (one.standing() != Gathering.Standing.DRAFT || !clock.instant().isBefore(one.closesAt())) {
      return;
    }
    stands(one, Gathering.Standing.OPEN);
    open.show(
        new OpenGatherings.OpenGathering(
            one.id(),
            one.facts().title(),
            one.facts().about(),
            one.facts().forWhom(),
            team.signed(one.facts().ledBy()),
            one.where().words(),
            one.minutes(),
            false,
            one.closesAt(),
            one.starts()));
  }

  /// It does not take place: nobody can come in from now on, and whoever has a place is told soon.
  public void callOff(Gathering one) {
    stands(one, Gathering.Standing.CALLED_OFF);
    open.takeDown(one.id());
  }

  /// Says to everybody whether a place is left.
  void tell(Gathering one, boolean full) {
    open.tell(one.id(), full);
  }

  /// Takes down all that nobody can come to any more.
  void clear(Instant now) {
    open.clear(now);
  }

  private void stands(Gathering one, Gathering.Standing standing) {
    inside.sql(STANDS).param("standing", standing.name()).param("id", one.id()).update();
  }

  private Gathering gathering(ResultSet row, int number) throws SQLException {
    var id = row.getObject("gathering_id", UUID.class);
    var room = row.getString("room");
    return new Gathering(
        id,
        new Gathering.Facts(
            Gathering.Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getString("about"),
            row.getString("for_whom"),
            new WorkerId(row.getObject("led_by", UUID.class))),
        room.isEmpty()
            ? new Gathering.Where.Online(row.getString("join_link"))
            : new Gathering.Where.Room(room),
        row.getInt("minutes"),
        row.getInt("seats"),
        row.getBoolean("joins_late"),
        sessions(id),
        Gathering.Standing.valueOf(row.getString("standing")));
  }

  private List<Gathering.Session> sessions(UUID id) {
    return inside
        .sql(SESSIONS)
        .param("id", id)
        .query(
            (row, number) ->
                new Gathering.Session(
                    row.getObject("session_id", UUID.class),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
