package org.mainstay.letterbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A return code comes from the form's token alone, is always the same, and tells nobody anything.
class ReturnCodeTest {
  private static final HexFormat HEX = HexFormat.of();

  private final Random chance = new Random(72);
  private final DerivationKey key = DerivationKey.of(random(32));
  private final Pepper pepper = Pepper.of(random(32));

  @Test
  void codes_lookups_and_keys_are_those_that_python_computed() {
    List<String> vectors = TestFiles.lines("return-code-vectors.txt");

    assertThat(vectors).hasSize(32).anyMatch(line -> line.contains(" | 1 | "));
    for (String line : vectors) {
      List<String> v = List.of(line.split(" \\| "));
      var theirPepper = Pepper.of(HEX.parseHex(v.get(1)));
      var code = ReturnCode.derivedFrom(DerivationKey.of(HEX.parseHex(v.get(0))), bytes(v.get(2)));

      assertThat(code.printed()).isEqualTo(v.get(4));
      assertThat(HEX.formatHex(code.packed())).isEqualTo(v.get(5));
      assertThat(Lookup.of(code, theirPepper).bytes()).isEqualTo(bytes(v.get(6)));
      assertThat(opened(MailboxKey.of(code, theirPepper))).isEqualTo(v.get(7));
      assertThat(ReturnCode.read(v.get(4))).isEqualTo(new Reading.Read(code));
    }
  }

  @Test
  void the_same_token_gives_the_same_code_a_thousand_times() {
    byte[] keyBytes = random(32);
    Bytes token = token();
    Set<String> printed = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      printed.add(ReturnCode.derivedFrom(DerivationKey.of(keyBytes), token).printed());
    }

    assertThat(printed).hasSize(1);
  }

  @Test
  void a_word_never_repeats_within_a_code_and_no_two_codes_meet() {
    Set<ReturnCode> codes = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      var code = ReturnCode.derivedFrom(key, token());
      assertThat(new HashSet<>(code.words())).hasSize(7);
      codes.add(code);
    }

    assertThat(codes).hasSize(20_000);
  }

  @Test
  void every_bit_of_a_code_is_as_often_on_as_off() {
    int[] on = new int[72];
    for (int i = 0; i < 10_000; i++) {
      byte[] packed = ReturnCode.derivedFrom(key, token()).packed();
      for (int bit = 0; bit < on.length; bit++) {
        on[bit] += packed[bit / 8] >> bit % 8 & 1;
      }
    }

    // 5,000 expected; five standard deviations are 250.
    for (int times : on) {
      assertThat(times).isBetween(4750, 5250);
    }
  }

  @Test
  void another_token_key_or_pepper_gives_another_code_lookup_or_mailbox() {
    Bytes token = token();
    var code = ReturnCode.derivedFrom(key, token);
    var otherPepper = Pepper.of(random(32));

    assertThat(code).isNotEqualTo(ReturnCode.derivedFrom(key, token()));
    assertThat(code).isNotEqualTo(ReturnCode.derivedFrom(DerivationKey.of(random(32)), token));
    assertThat(Lookup.of(code, pepper)).isNotEqualTo(Lookup.of(code, otherPepper));
    assertThat(opened(MailboxKey.of(code, pepper)))
        .isNotEqualTo(opened(MailboxKey.of(code, otherPepper)))
        .isNotEqualTo(HEX.formatHex(Lookup.of(code, pepper).bytes().toByteArray()));
  }

  @Test
  void the_address_of_a_mailbox_is_its_lookup_and_its_key() {
    var code = ReturnCode.derivedFrom(key, token());
    var address = code.address(pepper);

    assertThat(address.lookup()).isEqualTo(Lookup.of(code, pepper).bytes());
    assertThat(address.key().equalsSecretBytes(MailboxKey.of(code, pepper).bytes())).isTrue();
  }

  @Test
  void packed_codes_unpack_to_themselves() {
    for (int i = 0; i < 1000; i++) {
      var code = ReturnCode.derivedFrom(key, token());
      assertThat(ReturnCode.packedIn(code.packed())).isEqualTo(code).hasSameHashCodeAs(code);
    }
  }

  @Test
  void nothing_secret_can_be_printed_by_accident() {
    var code = ReturnCode.derivedFrom(key, token());

    assertThat(code).hasToString("[return code]");
    assertThat(new Reading.Read(code)).hasToString("Read[code=[return code]]");
    assertThat(key).hasToString("[derivation key]");
    assertThat(pepper).hasToString("[pepper]");
    assertThat(Lookup.of(code, pepper)).hasToString("[lookup]");
    assertThat(MailboxKey.of(code, pepper)).hasToString("[mailbox key]");
    assertThat(new Secret(random(32), "key")).hasToString("[secret]");
  }

  @Test
  void keys_and_tokens_that_are_too_short_are_refused() {
    assertThatThrownBy(() -> DerivationKey.of(random(31))).hasMessageContaining("got 31");
    assertThatThrownBy(() -> Pepper.of(random(31))).hasMessageContaining("got 31");
    assertThatThrownBy(() -> ReturnCode.derivedFrom(key, Bytes.copyFrom(random(15))))
        .hasMessageContaining("got 15");
    assertThatThrownBy(() -> new Lookup(Bytes.copyFrom(random(31)))).hasMessageContaining("got 31");
  }

  private static String opened(MailboxKey mailbox) {
    return HEX.formatHex(mailbox.bytes().toByteArray(InsecureSecretKeyAccess.get()));
  }

  private static Bytes bytes(String hex) {
    return Bytes.copyFrom(HEX.parseHex(hex));
  }

  private Bytes token() {
    return Bytes.copyFrom(random(16));
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }
}
