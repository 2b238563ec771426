package org.mainstay.inside.support.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.retention.RecordClass.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose record is over its time today; looking changes nothing.
///
/// A record counts only if every case of the person is closed, no concern is open, nothing that
/// they asked waits, and no hold stands.
public final class DueRecords {
  /// How many one round has at most; whoever is left is in the next.
  public static final int ROUND_MAX = 200;

  // Every table in which the team or the person leaves something on a day. Codes 17 and 49: they
  // died; 5 and 6: they came (NHS Data Dictionary, as in DischargeReason and Attended).
  private static final String FOUND =
      """
      with cases as (
             select person_key, bool_and(stage = 'DISCHARGED') as closed,
                    max(request_received_at) as last_at,
                    string_agg(referral_id || ':' || version, ',' order by referral_id) as state
               from inside_referral.referral @only
              group by person_key),
           traces as (
             select person_key, at, to_stage in ('ASSESSED', 'HUDDLE', 'ALLOCATED', 'IN_SUPPORT',
                                                 'ENDING', 'SIGNPOSTED', 'REFERRED_ON') as met
               from inside_referral.step
             union all
             select person_key, at, false from inside_referral.message
             union all
             select person_key, at, result = 'REACHED' from inside_referral.contact_attempt
             union all
             select person_key, ends_at, attended_code in ('5', '6') from inside_support.contact
             union all
             select person_key, at, true from inside_support.note
             union all
             select person_key, at, false from inside_support.news
             union all
             select person_key, asked_at, false from inside_support.wish
             union all
             select person_key, opened_at, true from inside_safety.concern
             union all
             select person_key, noted_at, true from inside_groups.attendance
             union all
             select person_key, at, false from inside_work.employment_status
             union all
             select person_key, at, false from inside_assessment.measure),
           traced as (
             select person_key, max(at) as last_at, count(*) as traces, bool_or(met) as met
               from traces @only
              group by person_key),
           deaths as (
             select person_key, max(on_day) as on_day
               from inside_support.ending
              where reason_code in ('17', '49')
              group by person_key),
           known as (
             select c.person_key, c.state || '/' || coalesce(t.traces, 0) as state,
                    case when d.on_day is not null then 'DIED'
                         when coalesce(t.met, false) then 'SUPPORTED'
                         else 'ASKED_ONLY' end as kind,
                    coalesce(d.on_day,
                             (greatest(c.last_at, t.last_at) at time zone 'Europe/London')::date)
                      as since
               from cases c
               left join traced t on t.person_key = c.person_key
               left join deaths d on d.person_key = c.person_key
              where c.closed)
      select k.person_key, r.referral_id, r.alias, k.kind, k.since, k.state
        from known k
        join inside_people.person p on p.person_key = k.person_key
        join lateral (select referral_id, alias
                        from inside_referral.referral
                       where person_key = k.person_key
                       order by request_received_at desc, referral_id
                       limit 1) r on true
       where (k.kind = 'ASKED_ONLY' and k.since <= :askedOnly
              or k.kind = 'SUPPORTED' and k.since <= :supported
              or k.kind = 'DIED' and k.since <= :died)
         and not exists (select 1 from inside_people.hold h
                          where h.person_key = k.person_key
                            and h.dropped_by is null and h.lifted_by is null)
         and not exists (select 1 from inside_support.demand_part q
                          where q.person_key = k.person_key
                            and q.refused_by is null and q.given_by is null)
         and not exists (select 1 from inside_safety.concern o
                          where o.person_key = k.person_key and o.state <> 'RESOLVED')
         and not exists (select 1 from inside_support.wish w
                          where w.person_key = k.person_key and w.settled_at is null)
       order by k.since, k.person_key
       limit :max
      """;

  private final JdbcClient inside;
  private final RecordClasses classes;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  /// @param classes how long records are kept here
  public DueRecords(JdbcClient inside, RecordClasses classes, InstantSource clock) {
    this.inside = inside;
    this.classes = classes;
    this.clock = clock;
  }

  /// How long records are kept here.
  public RecordClasses classes() {
    return classes;
  }

  /// The day in London.
  public LocalDate today() {
    return London.day(clock.instant());
  }

  /// Whoever counts today, as far as the acting worker may see them, oldest first, 200 at most.
  public List<DueRecord> now() {
    return found("", Map.of());
  }

  /// How many of each kind are among them.
  public Map<Kind, Long> counts() {
    var counts = new EnumMap<Kind, Long>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    now().forEach(due -> counts.merge(due.by().kind(), 1L, Long::sum));
    return counts;
  }

  /// The record of this person, if its time is over.
  Optional<DueRecord> of(PersonKey person) {
    return found("where person_key = :person", Map.of("person", person.value())).stream()
        .findFirst();
  }

  /// @param only which people are looked at: of one alone, the others cost nothing
  private List<DueRecord> found(String only, Map<String, UUID> person) {
    return inside
        .sql(FOUND.replace("@only", only))
        .param("askedOnly", overSince(Kind.ASKED_ONLY), Types.DATE)
        .param("supported", overSince(Kind.SUPPORTED), Types.DATE)
        .param("died", overSince(Kind.DIED), Types.DATE)
        .params(person)
        .param("max", ROUND_MAX)
        .query(this::due)
        .list();
  }

  /// Nothing is before no day: what nobody confirmed is over at no time.
  private @org.jspecify.annotations.Nullable LocalDate overSince(Kind kind) {
    var by = classes.of(kind);
    return by.isConfirmed(today()) ? by.overSince(today()) : null;
  }

  private DueRecord due(ResultSet row, int number) throws SQLException {
    return new DueRecord(
        new PersonKey(row.getObject("person_key", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getString("alias"),
        classes.of(Kind.valueOf(row.getString("kind"))),
        row.getObject("since", LocalDate.class),
        row.getString("state"));
  }
}
