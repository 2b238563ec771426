package org.mainstay.house.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any two of three sheets bring the keys back, and one alone says nothing.
class SharesTest {
  private final SecureRandom chance = new SecureRandom();

  @TempDir private Path folder = Path.of("");

  @Test
  void the_field_is_that_of_fips_197() {
    assertThat(Shares.times(0x57, 0x83)).isEqualTo(0xc1);
    assertThat(Shares.times(0x57, 0x13)).isEqualTo(0xfe);
    for (int a = 1; a < 256; a++) {
      assertThat(Shares.times(a, Shares.inverse(a))).isEqualTo(1);
    }
  }

  @Test
  void any_two_sheets_give_the_secret_back_in_either_order() {
    var random = new Random(1979);
    for (int round = 0; round < 50; round++) {
      byte[] secret = new byte[Shares.SECRET_BYTES];
      random.nextBytes(secret);
      var sheets = Shares.of(secret, chance);
      for (int one = 0; one < 3; one++) {
        for (int other = 0; other < 3; other++) {
          if (one != other) {
            assertThat(Shares.secret(sheets.get(one), sheets.get(other))).isEqualTo(secret);
          }
        }
      }
    }
  }

  @Test
  void one_sheet_alone_fits_every_secret() {
    var seen = new HashSet<Character>();
    for (int round = 0; round < 2_000; round++) {
      seen.add(Shares.of(new byte[Shares.SECRET_BYTES], chance).getFirst().charAt(20));
    }
    assertThat(seen).as("of one secret, any letter or digit of the alphabet").hasSize(32);
  }

  @Test
  void a_mistyped_letter_the_same_sheet_twice_and_sheets_of_two_sets_are_named() {
    var sheets = Shares.of(new byte[Shares.SECRET_BYTES], chance);
    String one = sheets.getFirst();
    char wrong = one.charAt(30) == 'A' ? 'B' : 'A';
    String mistyped = one.substring(0, 30) + wrong + one.substring(31);
    String stranger = Shares.of(new byte[Shares.SECRET_BYTES], chance).getLast();

    assertThatThrownBy(() -> Shares.secret(mistyped, sheets.getLast()))
        .hasMessageContaining("mistyped");
    assertThatThrownBy(() -> Shares.secret(one, one)).hasMessageContaining("the same");
    assertThatThrownBy(() -> Shares.secret(one, stranger)).hasMessageContaining("one set");
    assertThatThrownBy(() -> Shares.secret("ABC", one)).hasMessageContaining("64");
    assertThat(Shares.secret(one.toLowerCase(java.util.Locale.ROOT), sheets.getLast()))
        .hasSize(Shares.SECRET_BYTES);
  }

  @Test
  void two_sheets_and_the_sealed_copy_bring_every_key_back_also_after_a_change()
      throws IOException {
    Path keys = folder.resolve("keys");
    KeyFolder.open(keys, folder.resolve("data"), KeyFile.ofInside(), chance);
    List<String> sheets = Recovery.sheets(keys, folder.resolve("safe"), chance);
    KekRotation.begin(
        keys, KeyFolder.open(keys, folder.resolve("data"), KeyFile.ofInside(), chance).kek());
    Path copy = Recovery.copy(keys, folder.resolve("safe"));
    Path back = folder.resolve("back");

    Recovery.recover(copy, sheets.get(2), sheets.get(0), back);

    for (KeyFile file : KeyFile.values()) {
      assertThat(back.resolve(file.fileName()))
          .hasSameBinaryContentAs(keys.resolve(file.fileName()));
    }
    KeyFolder.open(back, folder.resolve("data"), KeyFile.ofInside(), chance);
    assertThatThrownBy(() -> Recovery.recover(copy, sheets.get(0), sheets.get(1), back))
        .hasMessageContaining("MAINSTAY-KEYS-012");
    var others = Recovery.sheets(keys, folder.resolve("later"), chance);
    assertThatThrownBy(
            () -> Recovery.recover(copy, others.get(0), others.get(1), folder.resolve("none")))
        .hasMessageContaining("MAINSTAY-KEYS-013");
    assertThat(Files.readString(copy, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("kek.keyset");
  }

  @Test
  void without_sheets_there_is_no_copy() {
    Path keys = folder.resolve("keys");
    KeyFolder.open(keys, folder.resolve("data"), KeyFile.ofInside(), chance);

    assertThatThrownBy(() -> Recovery.copy(keys, folder.resolve("safe")))
        .hasMessageContaining("MAINSTAY-KEYS-011");
  }
}
