package org.mainstay.inside.support.closing.handing;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.support.closing.parcel.Receipt;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes receipts: only with one is a case transferred and ended here, and its person told where
/// their new page is.
public final class Receipts {
  private static final String OF =
      """
      select referral_id, hub, digest, receipt_at is not null as is_done
        from inside_support.pack
       where pack_id = :id
       limit 1
         for update
      """;

  /// The sealed words go with the receipt: they have arrived, and nobody here could open them.
  private static final String DONE =
      """
      update inside_support.pack
         set receipt_at = :now, taken_at = :takenAt, sealed = ''
       where pack_id = :id
         and receipt_at is null
      """;

  private final JdbcClient inside;
  private final Rooms rooms;
  private final Hubs hubs;
  private final OwnHub ours;
  private final Clock clock;

  /// What ends here.
  public record Rooms(
      People people, Referrals referrals, Concerns concerns, Contacts contacts, Endings endings) {}

  private record Row(ReferralId referral, Bytes hub, Bytes digest, boolean isDone) {}

  /// @param inside the inside's own connection
  public Receipts(JdbcClient inside, Rooms rooms, Hubs hubs, OwnHub ours, Clock clock) {
    this.inside = inside;
    this.rooms = rooms;
    this.hubs = hubs;
    this.ours = ours;
    this.clock = clock;
  }

  /// Takes one receipt, in the transaction of whoever calls.
  ///
  /// @return whether it was new
  /// @throws ParcelRefused if the hub that has the pack did not sign it, or it is of other bytes
  public boolean take(Parcel parcel) {
    var row = find(parcel.id()).orElseThrow(() -> refused("we sent no such pack"));
    var hub = hubs.byDigest(row.hub()).orElseThrow();
    var receipt = Receipt.opened(parcel, hub.card(), ours);
    if (!HexFormat.of().formatHex(row.digest().toByteArray()).equals(receipt.digest())) {
      throw refused("it is of another file than the one we sent");
    }
    if (row.isDone()) {
      return false;
    }
    transfer(rooms.referrals().find(row.referral()).orElseThrow(), hub, receipt);
    inside
        .sql(DONE)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("takenAt", receipt.takenAt().atOffset(ZoneOffset.UTC))
        .param("id", parcel.id())
        .update();
    return true;
  }

  private Optional<Row> find(UUID pack) {
    return inside
        .sql(OF)
        .param("id", pack)
        .query(
            (row, _) ->
                new Row(
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    Bytes.copyFrom(row.getBytes("hub")),
                    Bytes.copyFrom(row.getBytes("digest")),
                    row.getBoolean("is_done")))
        .optional();
  }

  /// From here on the other hub holds the person, and this one does not.
  private void transfer(Referral referral, Hubs.Known hub, Receipt receipt) {
    var name = hub.card().name();
    rooms
        .concerns()
        .openOf(referral.id())
        .ifPresent(concern -> rooms.concerns().resolve(concern.id(), "Taken on by " + name + "."));
    rooms.contacts().of(referral.id()).stream()
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .forEach(
            contact ->
                rooms
                    .contacts()
                    .outcome(contact, new Contacts.Outcome(Attended.CANCELLED_BY_SERVICE, 0, "")));
    var now = rooms.referrals().find(referral.id()).orElseThrow();
    if (now.stage().isOpen()) {
      end(now, name);
    }
    rooms
        .people()
        .tell(
            referral.person(),
            "new page/" + receipt.pack(),
            new BoxItem.NewPage(clock.instant(), name, receipt.address(), receipt.code()));
  }

  private void end(Referral referral, String hub) {
    var opened = rooms.people().open(referral.person(), Purpose.DISCHARGE).orElseThrow();
    var wish =
        new Endings.Wish(
            LocalDate.now(clock),
            reason(referral.stage()),
            "Transferred to %s, with a receipt.".formatted(hub),
            "The hub closes, and %s sees to it.".formatted(hub));
    var moved =
        rooms.endings().end(opened, referral, wish, "%s has taken over from us.".formatted(hub));
    if (!(moved instanceof Moved.Done)) {
      throw new IllegalStateException("MAINSTAY-HANDOVER-010: a case does not end: " + moved);
    }
  }

  private static DischargeReason reason(Stage stage) {
    boolean isBegun = stage == Stage.IN_SUPPORT || stage == Stage.ENDING;
    return isBegun ? DischargeReason.EARLIER_THAN_PLANNED : DischargeReason.REFERRED_ELSEWHERE;
  }

  private static ParcelRefused refused(String why) {
    return new ParcelRefused(
        "MAINSTAY-HANDOVER-009: this receipt does not count: %s. Way out: ask the other hub to take"
                .formatted(why)
            + " the packs once more, and for the receipts that it writes then");
  }
}
