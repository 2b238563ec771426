package org.mainstay.inside.counting;

/// When each request led to a first conversation: one definition for the wait that everybody reads
/// and for the wait that is counted.
final class FirstConversations {
  /// A first conversation is the first contact in which the person was seen, or the day on which
  /// the assessment was written down, whichever came first.
  static final String WITH =
      """
      with first_conversation as (
        select f.referral_id, f.referral_id as paused_referral, f.request_received_at,
               least(
                 (select min(c.starts_at)
                    from inside_support.contact c
                   where c.referral_id = f.referral_id
                     and c.attended_code in ('5', '6')),
                 (select min(s.at)
                    from inside_referral.step s
                   where s.referral_id = f.referral_id
                     and s.to_stage = 'ASSESSED')) as held_at
          from inside_referral.referral f
      )
      """;

  /// Whole days from the day of the request to the day of the first conversation, without those in
  /// which support was paused for a reason of the person's own.
  static final String DAYS =
      """
      greatest(0, (held_at at time zone 'Europe/London')::date
                - (request_received_at at time zone 'Europe/London')::date
                - coalesce((
                    select sum(greatest(0,
                             least(p.ended_on, p.review_on,
                                   (held_at at time zone 'Europe/London')::date)
                             - greatest(p.from_on,
                                 (request_received_at at time zone 'Europe/London')::date)))
                      from inside_support.pause p
                     where p.referral_id = paused_referral
                       and p.reason <> 'OURS'), 0))::int as days
      """;

  private FirstConversations() {}
}
