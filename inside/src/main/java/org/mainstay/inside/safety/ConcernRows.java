package org.mainstay.inside.safety;

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
             order by c.opened_at
             limit 500
            """;

  static final String OPEN_OF =
      CONCERN
          + """
             where c.referral_id = :referralId
               and c.state <> 'RESOLVED'
             limit 1
            """;

  static final String LATEST_OF =
      CONCERN
          + """
             where c.referral_id = :referralId
             order by c.opened_at desc
             limit 1
            """;

  static final String ONE_OPEN =
      CONCERN
          + """
             where c.concern_id = :id
               and c.state <> 'RESOLVED'
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
             owner = null, review_on = null, state = 'OPEN'
       where concern_id = :id
      """;

  static final String RESOLVE =
      """
      update inside_safety.concern
         set state = 'RESOLVED', resolved_at = :at
       where concern_id = :id
      """;

  static final String LATEST_FACT =
      """
      select max(at)
        from inside_safety.reason
       where concern_id = :id
      """;

  static final String READER_FOUND =
      """
      select reader_found
        from inside_safety.concern
       where concern_id = :id
       limit 1
      """;
}
