package org.mainstay.inside.support.closing.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestKeys;
import org.mainstay.letterbox.letter.Identity;

/// What goes from hub to hub opens for the one it is for, if the one it is from signed it, and if
/// not a byte was changed.
class ParcelTest {
  private static final long SEED = 20_261_123;
  private static final String SECRET = "Wren of the weir";

  private final OwnHub sender = hub("Harbour");
  private final OwnHub receiver = hub("Lantern");
  private final OwnHub stranger = hub("Beacon");
  private final Pack pack = pack();

  @Test
  void a_pack_opens_for_its_hub_and_says_all_that_went_in() {
    var parcel = pack.sealed(card(receiver), sender);
    var opened = Pack.opened(parcel, card(sender), receiver);

    assertThat(opened.who().calledName()).isEqualTo(SECRET);
    assertThat(opened.record()).isEqualTo(pack.record());
    assertThat(opened.way()).isEqualTo(pack.way());
    assertThat(opened.concern()).isEqualTo(pack.concern());
    assertThat(opened.forCode()).isEqualTo(pack.forCode());
  }

  @Test
  void nothing_of_a_pack_can_be_read_on_its_way() {
    var file = pack.sealed(card(receiver), sender).file().toByteArray();

    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Wren", "weir");
    assertThat(pack + " " + pack.sealed(card(receiver), sender)).doesNotContain(SECRET);
  }

  @Test
  void a_pack_with_any_one_byte_changed_is_refused() {
    byte[] file = pack.sealed(card(receiver), sender).file().toByteArray();
    var chance = new Random(SEED);
    for (int at = 0; at < file.length; at += 1 + chance.nextInt(file.length / 300)) {
      byte[] changed = file.clone();
      changed[at] = (byte) (changed[at] ^ (1 << chance.nextInt(Byte.SIZE)));
      assertThatThrownBy(
              () -> Pack.opened(Parcel.read(Parcel.Kind.PACK, changed), card(sender), receiver))
          .as("byte " + at)
          .isInstanceOf(ParcelRefused.class);
    }
  }

  @Test
  void a_pack_that_is_cut_short_or_grown_is_refused() {
    byte[] file = pack.sealed(card(receiver), sender).file().toByteArray();
    for (int length : new int[] {0, 10, 100, file.length - 1, file.length + 1}) {
      assertThatThrownBy(() -> Parcel.read(Parcel.Kind.PACK, java.util.Arrays.copyOf(file, length)))
          .isInstanceOf(ParcelRefused.class)
          .hasMessageContaining("MAINSTAY-HANDOVER-002");
    }
  }

  @Test
  void a_pack_for_another_hub_is_refused() {
    var parcel = pack.sealed(card(stranger), sender);

    assertThatThrownBy(() -> Pack.opened(parcel, card(sender), receiver))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-004");
  }

  @Test
  void a_pack_that_another_hub_signed_is_refused() {
    var parcel = pack.sealed(card(receiver), stranger);

    assertThatThrownBy(() -> Pack.opened(parcel, card(sender), receiver))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-003");
    assertThat(parcel.isFrom(card(sender))).isFalse();
    assertThat(parcel.isFrom(card(stranger))).isTrue();
  }

  @Test
  void a_forged_receipt_is_refused() {
    var receipt =
        new Receipt(pack.id(), "00".repeat(32), Instant.EPOCH, "https://lantern.example", "words");
    var forged = receipt.sealed(card(sender), stranger);

    assertThatThrownBy(() -> Receipt.opened(forged, card(receiver), sender))
        .isInstanceOf(ParcelRefused.class)
        .hasMessageContaining("MAINSTAY-HANDOVER-003");
    var genuine = receipt.sealed(card(sender), receiver);
    assertThat(Receipt.opened(genuine, card(receiver), sender).code()).isEqualTo("words");
  }

  @Test
  void a_receipt_is_no_pack_and_a_pack_no_receipt() {
    var file = pack.sealed(card(receiver), sender).file().toByteArray();

    assertThatThrownBy(() -> Parcel.read(Parcel.Kind.RECEIPT, file))
        .isInstanceOf(ParcelRefused.class);
  }

  @Test
  void a_card_comes_back_from_its_text_and_any_other_word_has_another_fingerprint() {
    var card = card(receiver);

    assertThat(HubCard.read("\n" + card.text().replace("\n", "\r\n"))).isEqualTo(card);
    assertThat(card.fingerprint()).matches("(\\d{5} ){7}\\d{5}");
    var elsewhere = HubCard.read(card.text().replace("lantern.example", "lantem.example"));
    assertThat(elsewhere.fingerprint()).isNotEqualTo(card.fingerprint());
    for (String bad :
        List.of(
            "", "hello", card.text().replace("sealing: ", "sealing: x"), "mainstay hub card 1")) {
      assertThatThrownBy(() -> HubCard.read(bad))
          .isInstanceOf(ParcelRefused.class)
          .hasMessageContaining("MAINSTAY-HANDOVER-001");
    }
  }

  private static Pack pack() {
    return new Pack(
        UUID.randomUUID(),
        "00".repeat(16),
        new Identity(
            SECRET,
            new Identity.Employer("", "Somewhere"),
            "",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            List.of(),
            "Owen Marsh"),
        new Pack.Way(Instant.EPOCH, Instant.EPOCH.plusSeconds(9)),
        Map.of("age", "35"),
        TestInside.wellEnough(),
        new Pack.Concern(true, "Greta Vale"),
        List.of(new Pack.Chapter("Notes", List.of("They rang.", "They came."))));
  }

  private static HubCard card(OwnHub hub) {
    return hub.card("https://%s.example".formatted(hub.name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static OwnHub hub(String name) {
    try {
      return new OwnHub(
          name, TestKeys.hpke(), KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
