package org.mainstay.letterbox.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.mailbox.Mailbox;

/// A letter opens inside, and nowhere else.
class LetterTest {
  private static final Bytes LOOKUP = Bytes.copyFrom(new byte[32]);
  private static final Mailbox.Address ADDRESS =
      new Mailbox.Address(
          LOOKUP, SecretBytes.copyFrom(new byte[32], InsecureSecretKeyAccess.get()));

  private final KeysetHandle inside = newKeys();
  private final Envelope envelope = new Envelope(publicHalf(inside));

  @Test
  void a_request_opens_inside_word_for_word() {
    var request = request("Sentinel-Wren");

    var opened = new LetterOpener(inside).open(posted("request", request));

    assertThat(opened.letter()).isEqualTo(request);
    assertThat(opened.address().lookup()).isEqualTo(LOOKUP);
    assertThat(opened.address().key().size()).isEqualTo(32);
  }

  @Test
  void a_letter_from_before_work_addresses_were_asked_about_reads_as_no() {
    var contact =
        Paper.JSON.readValue(
            """
            {"way": "EMAIL", "address": "wren@home.example", "voicemail": false, "times": [],
             "note": ""}
            """,
            Identity.SafeContact.class);

    assertThat(contact.workAddressAgreed()).isFalse();
  }

  @Test
  void a_request_from_before_it_was_asked_says_nothing_about_what_is_easier() {
    var asked =
        Paper.JSON.readValue(
            """
            {"wants": ["NOT_SURE_YET"], "inOwnWords": "", "phq9": {"1": 2}, "gad7": {},
             "safeNow": "YES"}
            """,
            Asked.class);

    assertThat(asked.easier()).isEqualTo(Easier.NOTHING);
    assertThat(asked.phq9()).isEqualTo(Map.of(1, 2));
  }

  @Test
  void a_message_opens_inside_word_for_word() {
    var message = new Letter.Message("Sentinel-Heron, twice: \"quoted\"\nand a new line");

    assertThat(new LetterOpener(inside).open(posted("message", message)).letter())
        .isEqualTo(message);
  }

  @Test
  void no_word_of_a_letter_can_be_read_in_its_row() {
    var parts = envelope.seal(ADDRESS, request("Sentinel-Wren"));

    for (Bytes part : List.of(parts.keys(), parts.identity(), parts.clinical())) {
      assertThat(new String(part.toByteArray(), StandardCharsets.ISO_8859_1))
          .doesNotContain("Sentinel", "PHONE", "phq9");
    }
  }

  @Test
  void another_hub_s_key_does_not_open_it() {
    var letter = posted("request", request("Wren"));

    assertThatThrownBy(() -> new LetterOpener(newKeys()).open(letter))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_letter_moved_to_another_mailbox_does_not_open() {
    var letter = posted("request", request("Wren"));
    byte[] other = new byte[32];
    other[0] = 1;
    var moved =
        new SealedLetter(1, Bytes.copyFrom(other), "request", Instant.EPOCH, letter.parts());

    assertThatThrownBy(() -> new LetterOpener(inside).open(moved))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_becomes_of_a_letter_has_an_id_of_its_own_that_no_row_number_tells() {
    var letter = posted("request", request("Wren"));
    var same = new SealedLetter(2, LOOKUP, "request", Instant.EPOCH, letter.parts());

    assertThat(letter.idOf("referral")).isEqualTo(same.idOf("referral"));
    assertThat(letter.idOf("referral")).isNotEqualTo(letter.idOf("question"));
    assertThat(letter.idOf("referral"))
        .isNotEqualTo(posted("request", request("Wren")).idOf("referral"));
  }

  @Test
  void the_length_of_a_short_name_does_not_show() {
    var shorter = envelope.seal(ADDRESS, request("Al"));
    var longer = envelope.seal(ADDRESS, request("Alexandrina"));

    assertThat(shorter.identity().size()).isEqualTo(longer.identity().size());
  }

  @Test
  void item_nine_above_nought_or_any_doubt_about_safety_raises_a_concern() {
    assertThat(asked(Map.of(9, 1), Asked.SafeNow.YES).raisesConcern()).isTrue();
    assertThat(asked(Map.of(9, 0), Asked.SafeNow.YES).raisesConcern()).isFalse();
    assertThat(asked(Map.of(), Asked.SafeNow.NOT_SURE).raisesConcern()).isTrue();
    assertThat(asked(Map.of(), Asked.SafeNow.NO).raisesConcern()).isTrue();
  }

  private SealedLetter posted(String kind, Letter letter) {
    return new SealedLetter(1, LOOKUP, kind, Instant.EPOCH, envelope.seal(ADDRESS, letter));
  }

  private static Letter.Request request(String name) {
    var contact =
        new Identity.SafeContact(
            Identity.Way.PHONE, "07700 900123", false, List.of(Identity.Time.WEEKEND), "");
    var identity =
        new Identity(
            name, new Identity.Employer("RRV", "A trust"), "nurse", contact, List.of(), "");
    return new Letter.Request(identity, asked(Map.of(1, 2, 2, 3), Asked.SafeNow.YES));
  }

  private static Asked asked(Map<Integer, Integer> phq9, Asked.SafeNow safeNow) {
    return new Asked(List.of(Asked.Want.NOT_SURE_YET), "", phq9, Map.of(), safeNow);
  }

  private static KeysetHandle newKeys() {
    try {
      return KeysetHandle.generateNew(
          HpkeParameters.builder()
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .setVariant(HpkeParameters.Variant.TINK)
              .build(),
          HybridConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeysetHandle publicHalf(KeysetHandle keys) {
    try {
      return keys.getPublicKeysetHandle();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
