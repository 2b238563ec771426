package org.mainstay.inside.messages;

import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.reaching.Deliveries;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of messages, as far as the acting worker may see it: by alias, never by address.
public final class OutboxList implements Deliveries, Reminders {
  /// Said of a message that did not arrive.
  static final String RING = "A message could not be delivered: ring instead, if that is safe";

  private static final String LATEST =
      "select f.alias, f.referral_id, "
          + OutboxRows.COLUMNS
          + """
              from inside_messages.outbox o
              join lateral (select r.alias, r.referral_id
                              from inside_referral.referral r
                             where r.person_key = o.person_key
                             order by r.request_received_at desc, r.referral_id
                             limit 1) f on true
             where o.state = any (string_to_array(:states, ','))
             order by o.queued_at desc, o.message_id
             limit 200
            """;

  private final JdbcClient inside;
  private final OutboxRows rows;
  private final Times times;

  /// @param inside the inside's own connection
  public OutboxList(JdbcClient inside, Times times) {
    this.inside = inside;
    this.rows = new OutboxRows(inside);
    this.times = times;
  }

  /// One message and the case it belongs to.
  public record Listed(String alias, ReferralId referral, OutboxMessage message) {}

  /// The latest messages in one of these states, latest first.
  public List<Listed> latest(List<State> states) {
    return inside
        .sql(LATEST)
        .param("states", String.join(",", states.stream().map(State::name).toList()))
        .query(
            (row, number) ->
                new Listed(
                    row.getString("alias"),
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    OutboxRows.message(row, number)))
        .list();
  }

  @Override
  public List<Delivery> of(PersonKey person) {
    return rows.of(person).stream().map(this::delivery).toList();
  }

  private Delivery delivery(OutboxMessage message) {
    return new Delivery(
        "%s, %s: %s".formatted(message.wording().words(), at(message), message.became()),
        message.state() == State.FAILED);
  }

  /// When it was handed over, or else queued, as the team reads it.
  String at(OutboxMessage message) {
    return times.at(message.times().handed().orElse(message.times().queued()));
  }

  @Override
  public List<Reminder> due() {
    return latest(List.of(State.FAILED)).stream()
        .map(failed -> new Reminder(failed.referral(), RING, CaseHead.Tab.MESSAGES, false, false))
        .distinct()
        .toList();
  }
}
