package org.mainstay.inside.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.letterbox.letter.Asked;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What people asked for when they came, kept as it was.
public final class Requests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WORDS = "inside_referral.asked.words";

  private static final String KEEP =
      """
      insert into inside_referral.asked (referral_id, person_key, at, words)
      values (:referralId, :personKey, :at, :words)
      """;

  private static final String OF_REFERRAL =
      """
      select at, words
        from inside_referral.asked
       where referral_id = :referralId
       order by id
       limit 50
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Requests(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// One request as it came in.
  public record Request(Instant at, Asked asked) {}

  /// A request came in: what was asked is kept before anybody acts on it.
  @EventListener
  @Order(10)
  public void received(ReferralReceived request) {
    var json = JSON.writeValueAsString(request.asked());
    inside
        .sql(KEEP)
        .param("referralId", request.referral().value())
        .param("personKey", request.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("words", people.seal(request.person(), WORDS, json).forRow())
        .update();
  }

  /// What was asked in this case, oldest first: more than one if somebody asked again.
  public List<Request> of(OpenRecord opened, ReferralId referral) {
    return inside
        .sql(OF_REFERRAL)
        .param("referralId", referral.value())
        .query(
            (row, number) ->
                new Request(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    JSON.readValue(
                        opened
                            .words(Sealed.of(WORDS, row.getBytes("words")))
                            .openFor(Purpose.NEW_REQUEST),
                        Asked.class)))
        .list();
  }
}
