package org.mainstay.inside.huddle.alerts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.Onlooker;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sees who opens whose record, and keeps what somebody else should look at: one alert a day for
/// each worker, person and kind. Nothing is ever kept from being opened by it.
public final class Alerts implements Onlooker {
  private static final String FOUND = "inside_huddle.alert.found";
  private static final String OWN = "inside_huddle.own_address.addresses";

  // Whoever holds a case, met its person or sits in the huddle that talks about it has a reason to
  // open it, and so has whoever looks at an alert about it; a case that nobody holds yet is
  // everybody's.
  private static final String STANDING =
      """
      select exists (select 1
                       from inside_people.exclusion e
                      where e.person_key = :person and e.worker_id = :me) as glass,
             exists (select 1
                       from inside_referral.referral r
                      where r.person_key = :person
                        and (r.holder_worker = :me
                             or (r.holder_worker is null and r.stage <> 'DISCHARGED')))
             or not exists (select 1 from inside_referral.referral r where r.person_key = :person)
             or exists (select 1
                          from inside_support.contact c
                         where c.person_key = :person and c.worker_id = :me)
             or exists (select 1
                          from inside_huddle.item i
                          join inside_huddle.huddle h on h.huddle_id = i.huddle_id
                          join inside_huddle.present p on p.huddle_id = h.huddle_id
                         where i.person_key = :person and h.on_day = :today
                           and h.ended_at is null and p.worker_id = :me
                           and p.until_at is null)
             or (:looking
                 and exists (select 1
                               from inside_huddle.alert a
                              where a.person_key = :person and a.worker_id <> :me)) as theirs
      """;

  private static final String RAISE =
      """
      insert into inside_huddle.alert (alert_id, person_key, worker_id, kind, on_day, at)
      values (:id, :person, :me, :kind, :today, :at)
          on conflict do nothing
      """;

  // A lead looks at what others did. Where a lead did it, another lead or a clinician looks.
  private static final String TO_LOOK_AT =
      """
      select a.alert_id, a.worker_id, a.kind, a.at, a.looked_by, a.looked_at, a.found,
             f.referral_id, f.alias
        from inside_huddle.alert a
        join inside_team.worker w on w.worker_id = a.worker_id
        left join lateral (select r.referral_id, r.alias
                             from inside_referral.referral r
                            where r.person_key = a.person_key
                            order by r.request_received_at desc, r.referral_id
                            limit 1) f on true
       where a.worker_id <> :me
         and (:lead or w.role = 'LEAD')
       order by a.looked_at is not null, a.at desc, a.alert_id
       limit 200
      """;

  private static final String ABOUT =
      """
      select a.worker_id, a.kind, a.at, a.looked_by, a.looked_at
        from inside_huddle.alert a
       where a.person_key = :person
       order by a.at, a.alert_id
      """;

  private static final String LOOKED =
      """
      update inside_huddle.alert
         set looked_by = :me, looked_at = :at, found = :found
       where alert_id = :id
         and looked_at is null
      """;

  private static final String OWN_OF =
      "select addresses from inside_huddle.own_address where worker_id = :me limit 1";

  private static final String KEEP_OWN =
      """
      insert into inside_huddle.own_address (worker_id, addresses)
      values (:me, :addresses)
          on conflict (worker_id) do update set addresses = excluded.addresses
      """;

  private final JdbcClient inside;
  private final Team team;
  private final TeamWords words;
  private final Clock clock;

  public Alerts(JdbcClient inside, Team team, TeamWords words, Clock clock) {
    this.inside = inside;
    this.team = team;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public void opens(PersonKey person, Identity identity, Purpose purpose) {
    if (Acting.now().equals(Acting.HOUSE)) {
      return;
    }
    var kinds = EnumSet.noneOf(Alert.Kind.class);
    team.find(Acting.now())
        .ifPresent(worker -> kinds.addAll(Likeness.of(identity, worker.name(), own())));
    kinds.addAll(standing(person, purpose));
    kinds.forEach(kind -> raise(person, kind));
  }

  private Set<Alert.Kind> standing(PersonKey person, Purpose purpose) {
    return inside
        .sql(STANDING)
        .param("person", person.value())
        .param("me", Acting.now().value())
        .param("today", LocalDate.now(clock))
        .param("looking", purpose == Purpose.ACCESS)
        .query(
            (row, _) -> {
              Set<Alert.Kind> kinds = EnumSet.noneOf(Alert.Kind.class);
              if (row.getBoolean("glass")) {
                kinds.add(Alert.Kind.GLASS);
              } else if (!row.getBoolean("theirs") && purpose != Purpose.CONCERN) {
                kinds.add(Alert.Kind.NOT_THEIR_CASE);
              }
              return kinds;
            })
        .single();
  }

  private void raise(PersonKey person, Alert.Kind kind) {
    var me = Acting.now();
    var today = LocalDate.now(clock);
    var name = "%s/%s/%s/%s".formatted(person.value(), me, kind, today);
    inside
        .sql(RAISE)
        .param("id", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .param("person", person.value())
        .param("me", me.value())
        .param("kind", kind.name())
        .param("today", today)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What the acting worker is to look at, what waits first. Nothing that they did themselves, and
  /// nothing of anybody who shut them out.
  public List<Alert> toLookAt() {
    boolean isLead =
        team.find(Acting.now()).map(Worker::role).filter(Role.LEAD::equals).isPresent();
    return inside
        .sql(TO_LOOK_AT)
        .param("me", Acting.now().value())
        .param("lead", isLead)
        .query(this::alert)
        .list();
  }

  /// The acting worker looked at one of those that they may look at.
  ///
  /// @return whether it still waited
  public boolean looked(UUID alert, String found) {
    return toLookAt().stream().anyMatch(one -> one.id().equals(alert))
        && inside
                .sql(LOOKED)
                .param("me", Acting.now().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("found", words.seal(FOUND, found))
                .param("id", alert)
                .update()
            > 0;
  }

  /// Every alert about this person's record, in words for the copy of it. What was found is about
  /// the worker, and not in it.
  List<String> about(PersonKey person) {
    return inside
        .sql(ABOUT)
        .param("person", person.value())
        .query(
            (row, _) ->
                "%s: the house asked for a look, because %s %s. %s"
                    .formatted(
                        London.words(row.getObject("at", OffsetDateTime.class).toInstant()),
                        team.signed(new WorkerId(row.getObject("worker_id", UUID.class))),
                        Alert.Kind.valueOf(row.getString("kind")).words(),
                        Optional.ofNullable(row.getObject("looked_by", UUID.class))
                            .map(by -> team.signed(new WorkerId(by)) + " looked at it.")
                            .orElse("Nobody has looked at it yet.")))
        .list();
  }

  /// Phone numbers and emails of the acting worker's own home.
  public List<String> own() {
    return inside
        .sql(OWN_OF)
        .param("me", Acting.now().value())
        .query(byte[].class)
        .optional()
        .map(bytes -> words.open(OWN, bytes).lines().toList())
        .orElse(List.of());
  }

  /// Keeps them, in place of those before.
  public void keepOwn(List<String> addresses) {
    inside
        .sql(KEEP_OWN)
        .param("me", Acting.now().value())
        .param("addresses", words.seal(OWN, String.join("\n", addresses)))
        .update();
  }

  private Alert alert(ResultSet row, int number) throws SQLException {
    var referral = Optional.ofNullable(row.getObject("referral_id", UUID.class));
    var alias = Optional.ofNullable(row.getString("alias"));
    var by = Optional.ofNullable(row.getObject("looked_by", UUID.class));
    var at = Optional.ofNullable(row.getObject("looked_at", OffsetDateTime.class));
    var found = Optional.ofNullable(row.getBytes("found"));
    return new Alert(
        row.getObject("alert_id", UUID.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Alert.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        referral.map(id -> new Alert.About(new ReferralId(id), alias.orElse(""))),
        by.map(
            who ->
                new Alert.Looked(
                    new WorkerId(who),
                    at.orElseThrow().toInstant(),
                    words.open(FOUND, found.orElseThrow()))));
  }
}
