package org.mainstay.inside.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The queries of the concerns, whole; row rules hide from each worker what is not for them.
final class ConcernRows {
  private ConcernRows() {}

  private static final String CONCERN =
      """
      select c.concern_id, c.referral_id, c.person_key, f.alias, c.opened_at, c.reader, c.read_at,
             c.owner, c.review_on, c.state,
             (select string_agg(distinct r.because, ' ')
                from inside_safety.reason r
               where r.concern_id = c.concern_id) as because
        from inside_safety.concern c
        join inside_referral.referral f on f.referral_id = c.referral_id
      """;

  static final String OPEN =
      CONCERN
          + """
             where c.state <> 'RESOLVED'
             order by c.opened_at, c.concern_id
             limit 500
            """;

  static final String LATEST_OF =
      CONCERN
          + """
             where c.referral_id = :referralId
             order by c.state = 'RESOLVED', c.opened_at desc, c.concern_id
             limit 1
            """;

  static final String ALL_OF =
      CONCERN
          + """
             where c.person_key = :personKey
             order by c.opened_at, c.concern_id
             limit 500
            """;

  static final String ONE =
      CONCERN
          + """
             where c.concern_id = :id
             limit 1
            """;

  static final String NEW =
      """
      insert into inside_safety.concern
             (concern_id, referral_id, person_key, opened_at, reader, reader_found, state)
      values (:id, :referralId, :personKey, :at, :reader, :readerFound, 'OPEN')
      """;

  static final String BECAUSE =
      """
      insert into inside_safety.reason (concern_id, person_key, at, worker_id, because)
      values (:id, :personKey, :at, :workerId, :because)
      """;

  static final String READ_AGAIN =
      """
      update inside_safety.concern
         set read_at = null
       where concern_id = :id
      """;

  static final String READ =
      """
      update inside_safety.concern
         set read_at = :at, reader = :reader
       where concern_id = :id
      """;

  static final String OWN =
      """
      update inside_safety.concern
         set owner = :owner, review_on = :reviewOn, state = 'UNDER_REVIEW'
       where concern_id = :id
      """;

  static final String HAND_ON =
      """
      update inside_safety.concern
         set reader = :reader, reader_found = :readerFound, read_at = null,
             owner = null, review_on = null, state = 'OPEN', passed_on_at = :at
       where concern_id = :id
      """;

  static final String PASS_ON =
      """
      update inside_safety.concern
         set reader = :reader, reader_found = :readerFound, passed_on_at = :at
       where concern_id = :id
      """;

  static final String RESOLVE =
      """
      update inside_safety.concern
         set state = 'RESOLVED', resolved_at = :at
       where concern_id = :id
      """;

  static final String TAKE_BACK =
      """
      update inside_safety.concern
         set state = case when owner is null then 'OPEN' else 'UNDER_REVIEW' end, resolved_at = null
       where concern_id = :id
         and state = 'RESOLVED'
      """;

  private static final String WAITS_SINCE =
      """
      select greatest(max(r.at), max(c.passed_on_at))
        from inside_safety.concern c
        join inside_safety.reason r on r.concern_id = c.concern_id
       where c.concern_id = :id
      """;

  private static final String NEW_SINCE_OWNED =
      """
      select exists (select 1
                       from inside_safety.reason r
                      where r.concern_id = :id
                        and r.at > (select max(e.at)
                                      from inside_safety.entry e
                                     where e.concern_id = :id
                                       and e.kind = 'OWNED'))
      """;

  private static final String READER_FOUND =
      """
      select reader_found
        from inside_safety.concern
       where concern_id = :id
       limit 1
      """;

  static Instant waitsSince(JdbcClient inside, ConcernId id) {
    return inside
        .sql(WAITS_SINCE)
        .param("id", id.value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  static boolean isNewSinceOwned(JdbcClient inside, ConcernId id) {
    return inside.sql(NEW_SINCE_OWNED).param("id", id.value()).query(Boolean.class).single();
  }

  static String readerFound(JdbcClient inside, ConcernId id) {
    return inside.sql(READER_FOUND).param("id", id.value()).query(String.class).single();
  }

  static Concern concern(ResultSet row, int number) throws SQLException {
    return new Concern(
        new ConcernId(row.getObject("concern_id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getString("alias"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Arrays.stream(row.getString("because").split(" ", -1))
            .map(Reason::valueOf)
            .collect(Collectors.toSet()),
        new WorkerId(row.getObject("reader", UUID.class)),
        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getObject("owner", UUID.class)).map(WorkerId::new),
        Optional.ofNullable(row.getObject("review_on", LocalDate.class)),
        State.valueOf(row.getString("state")));
  }
}
