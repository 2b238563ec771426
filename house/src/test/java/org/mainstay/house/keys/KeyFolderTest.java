package org.mainstay.house.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The house does not start with keys that could get lost or be read by somebody else.
class KeyFolderTest {
  private final SecureRandom random = new SecureRandom();

  @TempDir private Path folder = Path.of("");

  private Path keys() {
    return folder.resolve("keys");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private KeyFolder open() {
    return KeyFolder.open(keys(), data(), KeyFile.ofInside(), random);
  }

  @Test
  void the_first_start_makes_keys_that_only_their_owner_can_read() throws IOException {
    open();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
        .isEqualTo("rwx------");
    for (KeyFile file : KeyFile.values()) {
      Path path = keys().resolve(file.fileName());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void the_next_start_reads_the_same_keys() {
    var first = open();
    var second = open();

    assertThat(second.plain(KeyFile.PEPPER)).isEqualTo(first.plain(KeyFile.PEPPER));
    assertThat(second.kek().equalsKeyset(first.kek())).isTrue();
  }

  @Test
  void keys_inside_the_data_are_refused() {
    assertThatThrownBy(
            () -> KeyFolder.open(data().resolve("keys"), data(), KeyFile.ofInside(), random))
        .hasMessageContaining("MAINSTAY-KEYS-001")
        .hasMessageContaining("Way out");
  }

  @Test
  void keys_inside_the_data_by_way_of_a_link_are_refused() throws IOException {
    Files.createDirectories(data().resolve("keys"));
    Files.createSymbolicLink(keys(), data().resolve("keys"));

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-001");
  }

  @Test
  void keys_that_others_can_read_are_refused() throws IOException {
    open();
    Files.setPosixFilePermissions(
        keys().resolve("pepper.key"), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(this::open)
        .hasMessageContaining("MAINSTAY-KEYS-002")
        .hasMessageContaining("pepper.key");
  }

  @Test
  void a_folder_that_others_can_look_into_is_refused() throws IOException {
    open();
    Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-002");
  }

  @Test
  void a_missing_key_is_never_made_anew_while_there_is_data() throws IOException {
    open();
    Files.delete(keys().resolve("kek.keyset"));

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-003");
  }

  @Test
  void a_broken_key_is_refused() throws IOException {
    open();
    Files.writeString(keys().resolve("kek.keyset"), "not a key");

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-004");
  }

  @Test
  void the_keys_of_another_house_are_refused() {
    open();
    var others = folder.resolve("others");
    KeyFolder.open(others, folder.resolve("other-data"), KeyFile.ofInside(), random);

    assertThatThrownBy(() -> KeyFolder.open(others, data(), KeyFile.ofInside(), random))
        .hasMessageContaining("MAINSTAY-KEYS-005");
  }

  @Test
  void the_pair_that_signs_is_made_once_and_stays() {
    var first = open().signing();

    assertThat(open().signing().getPublic()).isEqualTo(first.getPublic());
    assertThat(open().signing().getPrivate()).isEqualTo(first.getPrivate());
  }

  @Test
  void a_house_that_was_there_before_anything_was_signed_gets_a_pair() throws IOException {
    open();
    for (String name : List.of("keys/release-signing.key", "keys/release-signing.pub")) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(data().resolve("signing.mark"));

    assertThat(open().signing().getPublic().getAlgorithm()).isEqualTo("EdDSA");
  }

  @Test
  void a_pair_that_got_lost_is_never_made_anew() throws IOException {
    open();
    Files.delete(keys().resolve("release-signing.key"));

    assertThatThrownBy(this::open)
        .hasMessageContaining("MAINSTAY-KEYS-003")
        .hasMessageContaining("release-signing.key");
  }

  @Test
  void two_keys_that_are_no_pair_are_refused() throws IOException {
    open();
    var others = folder.resolve("others");
    KeyFolder.open(others, folder.resolve("other-data"), KeyFile.ofInside(), random);
    Files.copy(
        others.resolve("release-signing.key"),
        keys().resolve("release-signing.key"),
        StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-004");
  }

  @Test
  void a_pair_that_is_not_the_one_that_signed_before_is_refused() throws IOException {
    open();
    var others = folder.resolve("others");
    KeyFolder.open(others, folder.resolve("other-data"), KeyFile.ofInside(), random);
    for (String name : List.of("release-signing.key", "release-signing.pub")) {
      Files.copy(others.resolve(name), keys().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    assertThatThrownBy(this::open).hasMessageContaining("MAINSTAY-KEYS-005");
  }

  @Test
  void the_front_holds_nothing_that_opens_anything() {
    open();
    var front = KeyFolder.open(keys(), data(), KeyFile.ofFront(), random);

    assertThat(front.insidePublic()).isNotNull();
    assertThatThrownBy(front::kek).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(front::insidePrivate).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_outside_makes_its_one_key_by_itself_and_holds_no_other() {
    var outside = KeyFolder.open(keys(), data(), KeyFile.ofOutside(), random);

    assertThat(outside.officeCodes()).isNotNull();
    assertThatThrownBy(outside::kek).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(outside::signing).isInstanceOf(IllegalStateException.class);
    assertThat(open().officeCodes().equalsKeyset(outside.officeCodes())).isTrue();
  }

  @Test
  void the_outsides_key_is_never_made_anew_once_it_was_there() throws IOException {
    KeyFolder.open(keys(), data(), KeyFile.ofOutside(), random);
    Files.delete(keys().resolve("office-codes.keyset"));

    assertThatThrownBy(() -> KeyFolder.open(keys(), data(), KeyFile.ofOutside(), random))
        .hasMessageContaining("MAINSTAY-KEYS-003")
        .hasMessageContaining("office-codes.keyset");
  }
}
