package org.mainstay.letterbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// What is sealed opens under its key alone, and a key for one purpose is no key for another.
class SealTest {
  private static final byte[] SAID = {1, 2, 3};
  private static final byte[] FORM = {4};

  @Test
  void a_key_for_a_purpose_is_made_as_rfc_5869_has_it() {
    // RFC 5869, A.3: no salt, no info; its first 32 bytes.
    byte[] input = new byte[22];
    Arrays.fill(input, (byte) 0x0b);

    assertThat(hex(Seal.keyFor("", Bytes.copyFrom(input))))
        .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
  }

  @Test
  void the_same_purpose_has_the_same_key_and_another_has_another() {
    var house = Bytes.copyFrom(new byte[32]);
    byte[] other = new byte[32];
    other[31] = 1;

    assertThat(hex(Seal.keyFor("a", house))).isEqualTo(hex(Seal.keyFor("a", house)));
    assertThat(hex(Seal.keyFor("a", house)))
        .isNotEqualTo(hex(Seal.keyFor("b", house)))
        .isNotEqualTo(hex(Seal.keyFor("a", Bytes.copyFrom(other))));
  }

  @Test
  void what_was_changed_moved_or_sealed_with_another_key_does_not_open() throws Exception {
    var seal = Seal.under(SecretBytes.randomBytes(32));
    byte[] closed = seal.encrypt(SAID, FORM);
    assertThat(seal.decrypt(closed, FORM)).isEqualTo(SAID);

    for (int place = 0; place < closed.length; place++) {
      byte[] changed = closed.clone();
      changed[place] ^= 1;
      assertThatThrownBy(() -> seal.decrypt(changed, FORM))
          .isInstanceOf(GeneralSecurityException.class);
    }
    assertThatThrownBy(() -> seal.decrypt(closed, SAID))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> Seal.under(SecretBytes.randomBytes(32)).decrypt(closed, FORM))
        .isInstanceOf(GeneralSecurityException.class);
  }

  private static String hex(SecretBytes key) {
    return HexFormat.of().formatHex(key.toByteArray(InsecureSecretKeyAccess.get()));
  }
}
