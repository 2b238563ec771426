package org.mainstay.inside.support.closing.parcel;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a hub tells every other hub of itself: its name, where it is found, and its public keys.
///
/// It is five lines of text, each a word, a colon and a value, so that it can be pasted.
///
/// @param address where people find it, beginning with https://
/// @param sealing the keyset that seals to it, without secrets
/// @param signing the Ed25519 key that checks what it signed, X.509
public record HubCard(String name, String address, Bytes sealing, Bytes signing) {
  /// A fingerprint has so many groups of five digits: 132 bits of SHA-256.
  static final int GROUPS = 8;

  private static final String FIRST = "mainstay hub card 1";
  private static final int TEXT_MAX = 200;
  private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(/\\S*)?");
  private static final BigInteger FIVE_DIGITS = BigInteger.valueOf(100_000);

  public HubCard {
    if (name.isBlank() || name.length() > TEXT_MAX || name.lines().count() > 1) {
      throw refused("its name is one line of at most 200 letters");
    }
    if (!isAddress(address)) {
      throw refused("its address begins with https://");
    }
  }

  /// Whether people can find a hub there.
  public static boolean isAddress(String typed) {
    return typed.length() <= TEXT_MAX && ADDRESS.matcher(typed).matches();
  }

  /// The card in this text.
  ///
  /// @throws ParcelRefused if it is none
  public static HubCard read(String text) {
    var lines = text.strip().lines().map(String::strip).toList();
    if (lines.isEmpty() || !lines.getFirst().toLowerCase(Locale.ROOT).equals(FIRST)) {
      throw refused("its first line is “" + FIRST + "”");
    }
    Map<String, String> parts = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        parts.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    try {
      var card =
          new HubCard(
              parts.getOrDefault("name", ""),
              parts.getOrDefault("address", ""),
              decoded(parts.getOrDefault("sealing", "")),
              decoded(parts.getOrDefault("signing", "")));
      card.sealer();
      card.checker();
      return card;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw refused("its keys do not read");
    }
  }

  /// As it is handed on.
  public String text() {
    return """
        %s
        name: %s
        address: %s
        sealing: %s
        signing: %s
        """
        .formatted(FIRST, name, address, encoded(sealing), encoded(signing));
  }

  /// What two people read to each other on the phone: eight groups of five digits.
  ///
  /// Name and address are in it too, so that nobody can be sent to another address.
  public String fingerprint() {
    var number = new BigInteger(1, digest().toByteArray());
    var groups = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      var parts = number.divideAndRemainder(FIVE_DIGITS);
      groups.append(group == 0 ? "" : " ").append("%05d".formatted(parts[1].intValue()));
      number = parts[0];
    }
    return groups.toString();
  }

  /// SHA-256 of all that the card says, 32 bytes: which hub it is.
  public Bytes digest() {
    var whole = text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return sha256(ByteBuffer.wrap(whole));
  }

  /// Seals to this hub.
  HybridEncrypt sealer() throws GeneralSecurityException {
    KeysetHandle keys =
        TinkProtoKeysetFormat.parseKeysetWithoutSecret(
            sealing.toByteArray(), HybridConfig2026.get());
    return keys.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
  }

  /// Whether this hub signed these bytes.
  boolean signed(byte[] bytes, byte[] signature) {
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(checker());
      check.update(bytes);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private PublicKey checker() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(signing.toByteArray()));
  }

  static Bytes sha256(ByteBuffer bytes) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes);
      return Bytes.copyFrom(sha.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String encoded(Bytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static Bytes decoded(String text) {
    return Bytes.copyFrom(Base64.getDecoder().decode(text));
  }

  private static ParcelRefused refused(String why) {
    return new ParcelRefused(
        "MAINSTAY-HANDOVER-001: this is no card of a hub: %s. Way out: ask the other hub for the"
                .formatted(why)
            + " text that ./mainstay handover card prints, whole");
  }
}
