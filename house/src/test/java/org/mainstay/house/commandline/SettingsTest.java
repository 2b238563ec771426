package org.mainstay.house.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.messenger.CarrierSettings;

/// A file of settings says what it likes and leaves the rest out.
class SettingsTest {
  @TempDir private Path folder = Path.of("");

  private Settings.ConfigFile read(String text) throws IOException {
    var file = folder.resolve("run.yaml");
    Files.writeString(file, text);
    return Handbook.readSettings(file, Settings.ConfigFile.class);
  }

  @Test
  void the_example_reads_well() {
    var file = Handbook.readSettings(Path.of("../docs/run.yaml"), Settings.ConfigFile.class);

    assertThat(Optional.ofNullable(file.backup()).map(Settings.BackupFile::at))
        .contains(LocalTime.of(2, 30));
    var messages = Optional.ofNullable(file.messages());
    assertThat(messages.flatMap(CarrierSettings::mail))
        .hasValueSatisfying(it -> assertThat(it.port()).isEqualTo(587));
    assertThat(messages.flatMap(CarrierSettings::govNotify))
        .hasValueSatisfying(it -> assertThat(it.emailTemplate()).isEmpty());
    assertThat(messages.flatMap(CarrierSettings::secureMail))
        .hasValueSatisfying(it -> assertThat(it.from()).contains("nhs.example"));
    var trail = Optional.ofNullable(file.trail());
    assertThat(trail.flatMap(Settings.Trail::anchor)).hasValue(Path.of("/var/anchor/mainstay"));
    assertThat(trail.flatMap(Settings.Trail::guardian)).isPresent();
  }

  @Test
  void the_files_of_the_package_read_well_and_only_the_inside_brings_a_database() {
    for (String side : List.of("run", "front", "inside", "outside")) {
      var file =
          Handbook.readSettings(
              Path.of("../packaging/etc/" + side + ".yaml"), Settings.ConfigFile.class);
      assertThat(file.health()).as(side).isNotNull();
      boolean isApart = side.equals("front") || side.equals("outside");
      assertThat(String.valueOf(file.database()).startsWith("jdbc:")).as(side).isEqualTo(isApart);
      assertThat(file.admin()).as(side).isNull();
      assertThat(file.backup() == null).as(side).isEqualTo(isApart);
    }
  }

  @Test
  void one_line_is_enough() throws IOException {
    assertThat(read("port: 9090\n").port()).isEqualTo(9090);
    assertThat(read("port: 9090\n").messages()).isNull();
  }

  @Test
  void a_word_that_nobody_knows_and_a_carrier_without_its_key_are_named() {
    assertThatThrownBy(() -> read("prot: 9090\n"))
        .hasMessageContaining("MAINSTAY-HANDBOOK-002")
        .hasMessageContaining("prot");
    assertThatThrownBy(
            () ->
                read(
                    """
                    messages:
                      govNotify:
                        textTemplate: 00000000-0000-0000-0000-000000000001
                    """))
        .hasMessageContaining("keyFile");
  }
}
