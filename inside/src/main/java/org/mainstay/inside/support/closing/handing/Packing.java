package org.mainstay.inside.support.closing.handing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.support.closing.parcel.Pack;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.rights.RecordCopy;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Packs the records of those who said yes: each once, sealed to the hub that they chose.
///
/// A pack is kept sealed until its receipt is here, so that packing again after a kill gives the
/// same bytes.
public final class Packing {
  private static final int TOKEN_BYTES = 16;

  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtextextended('inside handover', 0)) is null";

  private static final String KEEP =
      """
      insert into inside_support.pack
             (pack_id, referral_id, person_key, hub, packed_at, digest, sealed)
      values (:id, :referralId, :personKey, :hub, :at, :digest, :sealed)
      """;

  private static final String WAITING =
      """
      select sealed
        from inside_support.pack
       where receipt_at is null
         and hub = :hub
       order by pack_id
       limit 50000
      """;

  private static final String WAITS =
      """
      select pack_id, packed_at
        from inside_support.pack
       where receipt_at is null
         and hub = :hub
       order by packed_at, pack_id
       limit 50000
      """;

  private static final String FIND =
      """
      select sealed
        from inside_support.pack
       where receipt_at is null
         and pack_id = :id
       limit 1
      """;

  private final JdbcClient inside;
  private final Rooms rooms;
  private final Hubs hubs;
  private final OwnHub ours;
  private final SecureRandom chance;
  private final InstantSource clock;

  /// Where what goes into a pack is found.
  public record Rooms(
      People people,
      Referrals referrals,
      Requests requests,
      Concerns concerns,
      NextPlaces places,
      Caseload caseload,
      RecordCopy copy,
      Team team,
      Trail trail) {}

  /// @param inside the inside's own connection
  public Packing(
      JdbcClient inside,
      Rooms rooms,
      Hubs hubs,
      OwnHub ours,
      SecureRandom chance,
      InstantSource clock) {
    this.inside = inside;
    this.rooms = rooms;
    this.hubs = hubs;
    this.ours = ours;
    this.chance = chance;
    this.clock = clock;
  }

  /// Those who are ready, of all whom the acting worker may see.
  public List<Caseload.Held> ready() {
    return rooms.caseload().held().stream()
        .filter(one -> one.standing() == Caseload.Standing.READY)
        .toList();
  }

  /// Packs one of them, in the transaction of whoever calls; again, it changes nothing.
  public void pack(Caseload.Held one) {
    inside.sql(ONE_AT_A_TIME).query(Boolean.class).single();
    boolean isStillReady =
        ready().stream().anyMatch(held -> held.referral().equals(one.referral()));
    if (!isStillReady) {
      return;
    }
    var referral = rooms.referrals().find(one.referral()).orElseThrow();
    var place = rooms.places().of(referral.id()).orElseThrow();
    var hub = place.hub().flatMap(hubs::byDigest).filter(Hubs.Known::isCompared).orElseThrow();
    var opened = rooms.people().open(referral.person(), Purpose.HANDING_OVER).orElseThrow();
    rooms
        .trail()
        .write(
            referral.person().value(), "packed", "your record was packed for " + hub.card().name());
    var parcel = pack(opened, referral, place).sealed(hub.card(), ours);
    inside
        .sql(KEEP)
        .param("id", parcel.id())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("hub", hub.card().digest().toByteArray())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("digest", parcel.digest().toByteArray())
        .param("sealed", parcel.file().toByteArray())
        .update();
  }

  /// Every pack for this hub that has no receipt yet.
  public List<Parcel> waiting(Hubs.Known hub) {
    return inside
        .sql(WAITING)
        .param("hub", hub.card().digest().toByteArray())
        .query((row, _) -> Parcel.read(Parcel.Kind.PACK, row.getBytes("sealed")))
        .list();
  }

  /// A pack without a receipt: its number is that of its file, and says nothing of anybody.
  public record Waits(UUID id, Instant packed) {}

  /// Which packs for this hub have no receipt yet, without their bytes, the longest wait first.
  public List<Waits> waits(Hubs.Known hub) {
    return inside
        .sql(WAITS)
        .param("hub", hub.card().digest().toByteArray())
        .query(
            (row, _) ->
                new Waits(
                    row.getObject("pack_id", UUID.class),
                    row.getObject("packed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// The pack with this number, if it has no receipt yet: always the same bytes.
  public Optional<Parcel> find(UUID id) {
    return inside
        .sql(FIND)
        .param("id", id)
        .query((row, _) -> Parcel.read(Parcel.Kind.PACK, row.getBytes("sealed")))
        .optional();
  }

  private Pack pack(OpenRecord opened, Referral referral, NextPlace place) {
    byte[] token = new byte[TOKEN_BYTES];
    chance.nextBytes(token);
    var concern = rooms.concerns().openOf(referral.id());
    return new Pack(
        UUID.randomUUID(),
        HexFormat.of().formatHex(token),
        who(opened),
        new Pack.Way(referral.requestReceivedAt(), clock.instant()),
        opened.equality().openFor(Purpose.HANDING_OVER),
        asked(opened, referral),
        concern
            .map(_ -> new Pack.Concern(true, takenOnBy(opened, place)))
            .orElse(Pack.Concern.NONE),
        rooms.copy().of(opened).stream()
            .map(part -> new Pack.Chapter(part.heading(), part.lines()))
            .toList());
  }

  /// Whoever is shut out here is shut out there by name: our numbers for workers mean nothing
  /// there.
  private Identity who(OpenRecord opened) {
    var identity = opened.identity().openFor(Purpose.HANDING_OVER);
    var shutOut =
        rooms.people().shutOutBy(opened.person()).stream()
            .flatMap(worker -> rooms.team().find(worker).map(Worker::name).stream());
    var names = new ArrayList<String>();
    Stream.concat(identity.excludedNames().lines(), shutOut)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(names::add);
    return new Identity(
        identity.calledName(),
        identity.employer(),
        identity.jobRole(),
        identity.contact(),
        List.of(),
        names.stream().sorted().collect(Collectors.joining("\n")));
  }

  private Asked asked(OpenRecord opened, Referral referral) {
    return rooms.requests().of(opened, referral.id()).stream()
        .map(Requests.Request::asked)
        .findFirst()
        .orElseThrow();
  }

  private static String takenOnBy(OpenRecord opened, NextPlace place) {
    return opened.words(place.takenOnBy()).openFor(Purpose.HANDING_OVER);
  }
}
