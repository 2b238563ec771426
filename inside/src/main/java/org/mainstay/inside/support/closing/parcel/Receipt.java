package org.mainstay.inside.support.closing.parcel;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// That another hub has taken somebody in, and the code of their new page for them alone.
///
/// @param pack which pack was taken
/// @param digest SHA-256 of the very file that was taken, in hexadecimal
/// @param takenAt when it was first taken
/// @param address where the person finds the new hub
/// @param code the seven words of their new code; it is sealed, and stands on their old page alone
public record Receipt(UUID pack, String digest, Instant takenAt, String address, String code) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Sealed to the hub that sent the pack, signed by ours.
  public Parcel sealed(HubCard to, OwnHub by) {
    return Parcel.sealed(Parcel.Kind.RECEIPT, pack, JSON.writeValueAsBytes(this), to, by);
  }

  /// The receipt in this parcel.
  ///
  /// @throws ParcelRefused if that hub did not sign it, or it is for another one
  public static Receipt opened(Parcel parcel, HubCard from, OwnHub ours) {
    try {
      var receipt = JSON.readValue(parcel.openedFrom(from, ours), Receipt.class);
      if (receipt.pack().equals(parcel.id())) {
        return receipt;
      }
    } catch (JacksonException e) {
      // Signed by a hub of another version: refused below.
    }
    throw new ParcelRefused(
        "MAINSTAY-HANDOVER-006: this receipt does not read with this version of Mainstay. Way out:"
            + " upgrade this hub to the version of the other");
  }

  @Override
  public String toString() {
    return "[receipt %s]".formatted(pack);
  }
}
