package org.mainstay.inside.support.closing.parcel;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One person's whole record on its way to another hub, for machines and for people to read.
///
/// @param id the same however often it is packed
/// @param token 16 random bytes, in hexadecimal, from which the other hub makes the return code;
///   nobody can without its keys
/// @param who who they are, how it is safe to reach them, and whom they shut out, by name
/// @param way when they asked and when it was packed
/// @param equality their answers to the equality questions
/// @param asked what they asked for
/// @param concern about whose safety there is a concern, and who takes it on
/// @param record the chapters of the copy of their record
public record Pack(
    UUID id,
    String token,
    Identity who,
    Way way,
    Map<String, String> equality,
    Asked asked,
    Concern concern,
    List<Chapter> record) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Pack {
    equality = Map.copyOf(equality);
    record = List.copyOf(record);
  }

  /// When somebody asked, and when their record was packed.
  ///
  /// @param asked from then on they have waited, wherever they are
  public record Way(Instant asked, Instant packed) {}

  /// Whether a concern was open.
  ///
  /// @param isOpen whether there is one
  /// @param takenOnBy who at the other hub said that they take it on, blank if there is none
  public record Concern(boolean isOpen, String takenOnBy) {
    /// There is none.
    public static final Concern NONE = new Concern(false, "");
  }

  /// A part of the record, line by line.
  public record Chapter(String heading, List<String> lines) {
    public Chapter {
      lines = List.copyOf(lines);
    }
  }

  /// Sealed to the hub that they said yes to, signed by ours.
  public Parcel sealed(HubCard to, OwnHub by) {
    return Parcel.sealed(Parcel.Kind.PACK, id, JSON.writeValueAsBytes(this), to, by);
  }

  /// The pack in this parcel.
  ///
  /// @throws ParcelRefused if that hub did not sign it, or it is for another one
  public static Pack opened(Parcel parcel, HubCard from, OwnHub ours) {
    try {
      var pack = JSON.readValue(parcel.openedFrom(from, ours), Pack.class);
      if (pack.id().equals(parcel.id())) {
        return pack;
      }
    } catch (JacksonException e) {
      // Signed by a hub of another version: refused below, without its words.
    }
    throw new ParcelRefused(
        "MAINSTAY-HANDOVER-005: this pack does not read with this version of Mainstay. Way out:"
            + " upgrade this hub to the version of the other");
  }

  /// The token, for making the code.
  public Bytes forCode() {
    return Bytes.copyFrom(HexFormat.of().parseHex(token));
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
