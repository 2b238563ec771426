package org.mainstay.proof.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;

/// The queries with which promises are looked at: with all powers, so that nothing is hidden.
final class PromiseRows {
  private PromiseRows() {}

  private static final String EXCLUSION =
      """
      exists (select 1 from inside_people.exclusion e
               where e.person_key = %s.person_key and e.worker_id = %s)
      """;

  static final String UNPLACED =
      """
      select f.person_key,
             greatest(
               f.request_received_at,
               (select max(s.at) from inside_referral.step s
                 where s.referral_id = f.referral_id),
               (select max(coalesce(c.cancelled_at, c.starts_at)) from inside_support.contact c
                 where c.referral_id = f.referral_id),
               (select max(o.state_since) from inside_support.onward o
                 where o.referral_id = f.referral_id)) as since
        from inside_referral.referral f
       where f.stage <> 'DISCHARGED'
         and (f.holder_worker is null
              or not exists (select 1 from inside_team.worker w
                              where w.worker_id = f.holder_worker and w.left_on is null)
              or %s)
         and not exists (select 1 from inside_support.contact c
                          where c.referral_id = f.referral_id
                            and c.attended_code = '0' and c.starts_at > :now)
         and not exists (select 1 from inside_support.onward o
                          where o.referral_id = f.referral_id
                            and o.state in ('SENT', 'RECEIVED') and o.ask_again_on >= :today)
       order by f.request_received_at
      """
          .formatted(EXCLUSION.formatted("f", "f.holder_worker"));

  static final String CONCERNS =
      """
      select c.person_key, c.read_at, c.review_on, c.owner is null as is_unowned,
             greatest(
               (select max(r.at) from inside_safety.reason r
                 where r.concern_id = c.concern_id),
               (select max(e.at) from inside_safety.entry e
                 where e.concern_id = c.concern_id and e.kind = 'READ')) as unread_from,
             coalesce(
               (select max(e.at) from inside_safety.entry e
                 where e.concern_id = c.concern_id and e.kind = 'OWNED'),
               c.opened_at) as unowned_from,
             exists (select 1 from inside_team.worker w
                      where w.worker_id = c.reader and w.left_on is null
                        and w.role not in ('ANALYST', 'STAFF_REPRESENTATIVE')) as has_reader,
             %s as reader_shut_out,
             c.owner is not null and %s as owner_shut_out
        from inside_safety.concern c
       where c.state <> 'RESOLVED'
       order by c.opened_at
      """
          .formatted(EXCLUSION.formatted("c", "c.reader"), EXCLUSION.formatted("c", "c.owner"));

  static final String LOOKS =
      """
      select l.person_key, l.worker_id, l.at, l.event
        from inside_trail.leaf l
        join inside_people.exclusion e
          on e.person_key = l.person_key and e.worker_id = l.worker_id
       where l.at >= :since
       order by l.id
      """;

  static final String MEETINGS =
      """
      select c.person_key, c.worker_id
        from inside_support.contact c
        join inside_people.exclusion e
          on e.person_key = c.person_key and e.worker_id = c.worker_id
       where c.attended_code = '0'
         and c.starts_at > :now
       order by c.starts_at
      """;

  static final String TWICE =
      """
      select person_key
        from inside_support.contact
       where attended_code = '0'
       group by person_key, starts_at, worker_id
      having count(*) > 1
      """;

  static final String CASES =
      """
      select p.person_key,
             (select count(*) from inside_referral.referral f
               where f.person_key = p.person_key) as cases,
             (select count(*) from inside_referral.referral f
               where f.person_key = p.person_key and f.stage <> 'DISCHARGED') as open_cases
        from inside_people.person p
      """;

  static final String POST =
      """
      select count(*)
        from letterbox_letter.letter
       where put_aside_at is not null
          or (taken_in_at is null and posted_at < :since)
      """;

  static final String UNSETTLED_AT_CLOSING =
      """
      select c.person_key
        from inside_safety.concern c
        join inside_huddle.closed_day d on d.on_day = :today
       where c.state <> 'RESOLVED'
         and (c.owner is null
              or (c.read_at is null
                  and (select max(r.at) from inside_safety.reason r
                        where r.concern_id = c.concern_id)
                      > (select max(e.at) from inside_safety.entry e
                          where e.concern_id = c.concern_id and e.kind = 'OWNED')))
         and c.opened_at <= d.at
      """;

  static final String HOLDERS =
      """
      select f.person_key
        from inside_referral.referral f
        join inside_people.exclusion e
          on e.person_key = f.person_key and e.worker_id = f.holder_worker
       where f.stage <> 'DISCHARGED'
       order by f.request_received_at
      """;

  static final String EXCLUDED =
      """
      select count(*)
        from inside_people.exclusion
       where person_key = :person
         and worker_id = :worker
      """;

  static final String HEARD =
      """
      select count(*)
        from inside_safety.concern c
       where c.person_key = :person
         and (c.state <> 'RESOLVED'
              or exists (select 1 from inside_safety.reason r
                          where r.concern_id = c.concern_id and r.at >= :since))
      """;

  /// A concern as it stands at the end of a day.
  ///
  /// @param unreadFrom from this day on it can be unread: the last fact in it or the last reading,
  ///   and the day on which it was handed on because the person shut its reader or owner out
  /// @param unownedFrom the same for its owner
  record HeldConcern(
      PersonKey person,
      LocalDate unreadFrom,
      LocalDate unownedFrom,
      boolean isRead,
      boolean isOwned,
      Optional<LocalDate> reviewOn,
      boolean hasReader,
      boolean isReaderShutOut,
      boolean isOwnerShutOut) {

    static HeldConcern of(ResultSet row, ZoneId zone) throws SQLException {
      return new HeldConcern(
          new PersonKey(row.getObject("person_key", UUID.class)),
          day(row, "unread_from", zone),
          day(row, "unowned_from", zone),
          row.getObject("read_at") != null,
          !row.getBoolean("is_unowned"),
          Optional.ofNullable(row.getObject("review_on", LocalDate.class)),
          row.getBoolean("has_reader"),
          row.getBoolean("reader_shut_out"),
          row.getBoolean("owner_shut_out"));
    }

    private static LocalDate day(ResultSet row, String column, ZoneId zone) throws SQLException {
      return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), zone);
    }
  }
}
