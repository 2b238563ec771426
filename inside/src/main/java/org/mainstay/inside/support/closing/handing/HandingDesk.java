package org.mainstay.inside.support.closing.handing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.Parcel.Kind;
import org.mainstay.inside.trail.Acting;
import org.springframework.transaction.support.TransactionOperations;

/// Hands people over one file at a time, as the commands do: the house does it, each in one
/// transaction of its own, wholly or not at all.
///
/// The house does it, because somebody may have shut out the lead who moves the files, and is
/// handed over all the same. What the lead sees of it, numbers and files, is of those alone whom
/// they may see: whoever shut them out is packed with everybody, and another lead moves their file.
public final class HandingDesk {
  private final Packing packing;
  private final Taking taking;
  private final Receipts receipts;
  private final Hubs hubs;
  private final TransactionOperations apart;

  /// @param apart a transaction of its own
  public HandingDesk(
      Packing packing, Taking taking, Receipts receipts, Hubs hubs, TransactionOperations apart) {
    this.packing = packing;
    this.taking = taking;
    this.receipts = receipts;
    this.hubs = hubs;
    this.apart = apart;
  }

  /// A hub, and the packs for it that have no receipt yet.
  public record ForHub(Hubs.Known hub, List<Packing.Waits> packs) {
    public ForHub {
      packs = List.copyOf(packs);
    }
  }

  /// How many whom the acting worker may see said yes and are not packed yet.
  public int ready() {
    return packing.ready().size();
  }

  /// Packs everybody who is ready, each by themselves; again, it changes nothing.
  public void packAll() {
    for (Caseload.Held one : once(packing::ready)) {
      once(
          () -> {
            packing.pack(one);
            return true;
          });
    }
  }

  /// What waits for a receipt, hub by hub, of those whom the acting worker may see.
  public List<ForHub> waiting() {
    return hubs.compared().stream().map(hub -> new ForHub(hub, packing.waits(hub))).toList();
  }

  /// The sealed pack with this number, of somebody whom the acting worker may see.
  public Optional<Parcel> pack(UUID id) {
    return packing.find(id);
  }

  /// Takes a pack in, and gives the receipt for it; for one that was taken before as well.
  ///
  /// @param address where people find this hub
  /// @throws org.mainstay.inside.support.closing.parcel.ParcelRefused if it does not count; nothing
  ///   was changed
  public Parcel take(byte[] file, String address) {
    return once(() -> taking.take(Parcel.read(Kind.PACK, file), address));
  }

  /// Takes a receipt.
  ///
  /// @return whether it was new
  /// @throws org.mainstay.inside.support.closing.parcel.ParcelRefused if it does not count; nothing
  ///   was changed
  public boolean receipt(byte[] file) {
    return once(() -> receipts.take(Parcel.read(Kind.RECEIPT, file)));
  }

  private <T> T once(Supplier<T> work) {
    return Acting.as(
        Acting.HOUSE,
        () -> {
          T done = apart.execute(_ -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }
}
