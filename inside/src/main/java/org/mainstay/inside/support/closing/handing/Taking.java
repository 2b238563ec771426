package org.mainstay.inside.support.closing.handing;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.ReferralReceived;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.support.closing.parcel.Pack;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.support.closing.parcel.Receipt;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes people in whom another hub hands over: the same pack again doubles nobody.
public final class Taking {
  /// Permanent transfer from another mental-health trust (SOURCE OF REFERRAL FOR MENTAL HEALTH).
  static final String SOURCE = "I2";

  private static final String FIND =
      """
      select taken_at, digest
        from inside_support.taken_pack
       where pack_id = :id
       limit 1
      """;

  private static final String KEEP =
      """
      insert into inside_support.taken_pack (pack_id, referral_id, person_key, hub, taken_at, digest)
      values (:id, :referralId, :personKey, :hub, :at, :digest)
      """;

  private final JdbcClient inside;
  private final Rooms rooms;
  private final Hubs hubs;
  private final OwnHub ours;
  private final Codes codes;
  private final Clock clock;

  /// Where what comes in is put.
  public record Rooms(
      People people,
      Referrals referrals,
      Concerns concerns,
      Notes notes,
      ApplicationEventPublisher events) {}

  /// With which this hub makes return codes.
  public record Codes(DerivationKey key, Pepper pepper) {
    @Override
    public String toString() {
      return "[keys of codes]";
    }
  }

  private record Taken(Instant at, Bytes digest) {}

  /// @param inside the inside's own connection
  public Taking(JdbcClient inside, Rooms rooms, Hubs hubs, OwnHub ours, Codes codes, Clock clock) {
    this.inside = inside;
    this.rooms = rooms;
    this.hubs = hubs;
    this.ours = ours;
    this.codes = codes;
    this.clock = clock;
  }

  /// Takes one pack in, in the transaction of whoever calls, and gives the receipt for it.
  ///
  /// @param address where people find this hub
  /// @throws ParcelRefused if it is from no hub that we know, was changed, or is for another
  public Parcel take(Parcel parcel, String address) {
    if (!HubCard.isAddress(address)) {
      throw new ParcelRefused(
          "MAINSTAY-HANDOVER-014: that is no address where people find this hub. Way out: give one"
              + " that begins with https://");
    }
    var from =
        hubs.compared().stream()
            .filter(hub -> parcel.isFrom(hub.card()))
            .findFirst()
            .orElseThrow(Taking::fromNobody);
    var pack = Pack.opened(parcel, from.card(), ours);
    var code = ReturnCode.derivedFrom(codes.key(), pack.forCode());
    var taken = find(pack.id()).orElseGet(() -> takeIn(parcel, pack, from, code));
    if (!taken.digest().equals(parcel.digest())) {
      throw new ParcelRefused(
          "MAINSTAY-HANDOVER-008: another file of this pack was taken before. Way out: ask the other"
              + " hub for its folder of packs as it is now");
    }
    return new Receipt(
            pack.id(),
            HexFormat.of().formatHex(taken.digest().toByteArray()),
            taken.at(),
            address,
            code.printed())
        .sealed(from.card(), ours);
  }

  private static ParcelRefused fromNobody() {
    return new ParcelRefused(
        "MAINSTAY-HANDOVER-007: no hub that we know signed this pack, or it was changed on the way."
            + " Way out: bring in the card of the hub that sent it, compare its fingerprint by"
            + " phone, and take the packs again");
  }

  private Optional<Taken> find(UUID pack) {
    return inside
        .sql(FIND)
        .param("id", pack)
        .query(
            (row, _) ->
                new Taken(
                    row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                    Bytes.copyFrom(row.getBytes("digest"))))
        .optional();
  }

  private Taken takeIn(Parcel parcel, Pack pack, Hubs.Known from, ReturnCode code) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var letter =
        new LetterOpener.Opened(
            new Letter.Request(pack.who(), pack.asked()),
            fresh(),
            fresh(),
            code.address(codes.pepper()));
    var person = rooms.people().welcome(letter, pack.who());
    if (!pack.equality().isEmpty()) {
      rooms.people().keepEquality(person, pack.equality());
    }
    var referral = rooms.referrals().receive(id(pack), person, SOURCE, pack.way().asked());
    rooms.events().publishEvent(new ReferralReceived(referral.id(), person, withoutScores(pack)));
    keepRecord(referral, pack, from);
    if (pack.concern().isOpen()) {
      takeOn(referral, pack, from);
    }
    tell(person, pack, from);
    inside
        .sql(KEEP)
        .param("id", pack.id())
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("hub", from.card().digest().toByteArray())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("digest", parcel.digest().toByteArray())
        .update();
    return new Taken(now, parcel.digest());
  }

  /// What they answered when they first asked stands in the record with its day: it is not said
  /// anew today, and a concern comes over as a concern.
  private static Asked withoutScores(Pack pack) {
    var asked = pack.asked();
    return new Asked(
        asked.wants(),
        asked.inOwnWords(),
        Map.of(),
        Map.of(),
        Asked.SafeNow.YES,
        asked.easier(),
        asked.invited());
  }

  private void keepRecord(Referral referral, Pack pack, Hubs.Known from) {
    for (Pack.Chapter chapter : pack.record()) {
      var head = "From %s. %s".formatted(from.card().name(), chapter.heading());
      for (String piece : Pieces.of(head, chapter.lines(), Notes.WORDS_MAX)) {
        rooms.notes().write(referral, piece);
      }
    }
  }

  /// The concern is open here from the first moment, with a reader; if whoever said that they take
  /// it on is in the team, it is theirs.
  private void takeOn(Referral referral, Pack pack, Hubs.Known from) {
    var named = pack.concern().takenOnBy();
    rooms
        .notes()
        .write(
            referral,
            "%s held an open concern. At our hub %s takes it on."
                .formatted(from.card().name(), named));
    var concern =
        rooms.concerns().open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY));
    rooms.concerns().whoMaySee(referral.person()).stream()
        .filter(worker -> worker.name().equalsIgnoreCase(named.strip()))
        .map(Worker::id)
        .findFirst()
        .ifPresent(
            worker ->
                rooms
                    .concerns()
                    .own(
                        concern,
                        worker,
                        "Get in touch, and read what the other hub wrote.",
                        LocalDate.now(clock).plusDays(1)));
  }

  private void tell(PersonKey person, Pack pack, Hubs.Known from) {
    rooms
        .people()
        .tell(
            person,
            "taken/" + pack.id(),
            new BoxItem.Happened(
                clock.instant(),
                "We have taken over from %s. Your record is here, and you keep your place."
                    .formatted(from.card().name())));
  }

  private static KeysetHandle fresh() {
    try {
      return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a person's keys could not be made", e);
    }
  }

  /// Made of what nobody else has, so that the other hub cannot tell which case it is here.
  private static ReferralId id(Pack pack) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("referral/".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(pack.forCode().toByteArray());
    return new ReferralId(UUID.nameUUIDFromBytes(bytes.toByteArray()));
  }

  /// Parts long chapters into pieces that a note can hold.
  static final class Pieces {
    private Pieces() {}

    static List<String> of(String head, List<String> lines, int lettersMax) {
      var pieces = new java.util.ArrayList<String>();
      var piece = new StringBuilder(head);
      for (String line : lines) {
        int from = 0;
        int most = lettersMax - head.length() - 1;
        do {
          var part = line.substring(from, Math.min(line.length(), from + most));
          if (piece.length() + 1 + part.length() > lettersMax) {
            pieces.add(piece.toString());
            piece = new StringBuilder(head);
          }
          piece.append('\n').append(part);
          from += most;
        } while (from < line.length());
      }
      pieces.add(piece.toString());
      return pieces;
    }
  }
}
