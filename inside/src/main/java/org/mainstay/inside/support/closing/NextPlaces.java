package org.mainstay.inside.support.closing;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asks people where they would like to go on, and keeps what they say, on their page or in a talk.
public final class NextPlaces {
  static final String PLACE = "inside_support.next_place.place";
  static final String TAKEN_ON_BY = "inside_support.next_place.taken_on_by";

  private static final String ASK =
      """
      insert into inside_support.place_ask (referral_id, person_key, ask_id, asked_at, worker_id)
      values (:referralId, :personKey, :askId, :at, :workerId)
          on conflict do nothing
      """;

  private static final String ASKED =
      """
      select ask_id, asked_at
        from inside_support.place_ask
       where referral_id = :referralId
       limit 1
      """;

  private static final String KEEP =
      """
      insert into inside_support.next_place
             (referral_id, person_key, at, worker_id, kind, hub, is_taken_on, place, taken_on_by)
      values (:referralId, :personKey, :at, :workerId, :kind, :hub, :isTakenOn, :place, :takenOnBy)
      """;

  private static final String OF =
      """
      select at, worker_id, kind, hub, is_taken_on, place, taken_on_by
        from inside_support.next_place
       where referral_id = :referralId
       order by id desc
       limit 50
      """;

  private static final String PACKED =
      "select count(*) from inside_support.pack where referral_id = :referralId";

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Hubs hubs;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public NextPlaces(JdbcClient inside, People people, Trail trail, Hubs hubs, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.hubs = hubs;
    this.clock = clock;
  }

  /// The question on somebody's own page.
  public record Ask(UUID id, OffsetDateTime at) {}

  /// Asks on the person's own page, once.
  ///
  /// @return whether they had not been asked before
  public boolean ask(Referral referral, LocalDate until) {
    var id = UUID.randomUUID();
    boolean isNew =
        inside
                .sql(ASK)
                .param("referralId", referral.id().value())
                .param("personKey", referral.person().value())
                .param("askId", id)
                .param("at", now())
                .param("workerId", Acting.now().value())
                .update()
            > 0;
    if (isNew) {
      people.tell(
          referral.person(),
          "place/" + id,
          new BoxItem.PlaceAsked(
              id.toString(),
              clock.instant(),
              hubs.compared().stream()
                  .map(hub -> new BoxItem.Hub(hub.id(), hub.card().name()))
                  .toList(),
              until));
    }
    return isNew;
  }

  /// When somebody was asked on their page, if they were.
  public Optional<Ask> asked(ReferralId referral) {
    return inside
        .sql(ASKED)
        .param("referralId", referral.value())
        .query(
            (row, _) ->
                new Ask(
                    row.getObject("ask_id", UUID.class),
                    row.getObject("asked_at", OffsetDateTime.class)))
        .optional();
  }

  /// Keeps where somebody goes on; what was said before stays beside it.
  ///
  /// @return whether it was kept; not once the record is packed
  public boolean keep(Referral referral, NextPlace.Wish wish) {
    if (isPacked(referral.id())) {
      return false;
    }
    var person = referral.person();
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("at", now())
        .param("workerId", Acting.now().value())
        .param("kind", wish.kind().name())
        .param(
            "hub",
            wish.hub().map(hub -> hub.card().digest().toByteArray()).orElse(null),
            Types.BINARY)
        .param("isTakenOn", !wish.takenOnBy().isBlank())
        .param("place", people.seal(person, PLACE, wish.place()).forRow())
        .param("takenOnBy", people.seal(person, TAKEN_ON_BY, wish.takenOnBy()).forRow())
        .update();
    trail.write(person.value(), "next place", "where you go on was kept");
    return true;
  }

  /// Where somebody goes on, as it was said last.
  public Optional<NextPlace> of(ReferralId referral) {
    return all(referral).stream().findFirst();
  }

  /// Everything that was said of it, latest first.
  public List<NextPlace> all(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(NextPlaces::place).list();
  }

  /// Whether the record is packed already: from then on nothing is changed.
  public boolean isPacked(ReferralId referral) {
    return inside.sql(PACKED).param("referralId", referral.value()).query(Integer.class).single()
        > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static NextPlace place(ResultSet row, int number) throws SQLException {
    return new NextPlace(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        NextPlace.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getBytes("hub")).map(Bytes::copyFrom),
        row.getBoolean("is_taken_on"),
        Sealed.of(PLACE, row.getBytes("place")),
        Sealed.of(TAKEN_ON_BY, row.getBytes("taken_on_by")));
  }
}
