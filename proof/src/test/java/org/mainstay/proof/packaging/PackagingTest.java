package org.mainstay.proof.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the package does to a machine, read from its own files.
class PackagingTest {
  private static final Path PACKAGING = Path.of("../packaging");
  private static final List<String> UNITS =
      List.of("mainstay", "mainstay-front", "mainstay-inside", "mainstay-outside");

  private static final List<String> HARDENED =
      List.of(
          "NoNewPrivileges=yes",
          "ProtectSystem=strict",
          "ProtectHome=yes",
          "PrivateTmp=yes",
          "PrivateDevices=yes",
          "CapabilityBoundingSet=",
          "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
          "RestrictNamespaces=yes",
          "SystemCallFilter=@system-service",
          "UMask=0077");

  private static final Pattern DELETES = Pattern.compile("\\brm\\b.*|.*-delete\\b.*");

  private static String text(String file) {
    try {
      return Files.readString(PACKAGING.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String unit(String name) {
    return text("systemd/" + name + ".service");
  }

  private static List<String> softSpots(String unit) {
    var lines = unit.lines().toList();
    return HARDENED.stream().filter(line -> !lines.contains(line)).toList();
  }

  @Test
  void every_unit_reaches_as_little_of_the_machine_as_it_can() {
    for (String name : UNITS) {
      assertThat(softSpots(unit(name))).as(name).isEmpty();
    }
  }

  @Test
  void a_unit_that_may_gain_rights_is_found() {
    assertThat(softSpots(unit("mainstay").replace("NoNewPrivileges=yes", "NoNewPrivileges=no")))
        .containsExactly("NoNewPrivileges=yes");
  }

  @Test
  void each_side_has_its_own_account_side_and_file_of_settings() {
    for (String side : List.of("front", "inside", "outside")) {
      assertThat(unit("mainstay-" + side).lines())
          .contains(
              "User=mainstay-" + side,
              "Group=mainstay-" + side,
              "ExecStart=/usr/bin/mainstay run --side %s --config /etc/mainstay/%s.yaml"
                  .formatted(side, side));
    }
  }

  @Test
  void front_and_outside_do_not_even_see_the_keys_records_and_backups() {
    for (String side : List.of("front", "outside")) {
      assertThat(unit("mainstay-" + side).lines())
          .contains(
              "InaccessiblePaths=-/etc/mainstay/keys -/var/lib/mainstay -/var/backups/mainstay")
          .noneMatch(line -> line.startsWith("ReadWritePaths=") && line.contains("backups"));
    }
  }

  @Test
  void systemd_understands_every_unit() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "there is no systemd-analyze");
    var words = new ArrayList<>(List.of("systemd-analyze", "verify"));
    UNITS.forEach(name -> words.add(PACKAGING.resolve("systemd/" + name + ".service").toString()));
    var process = new ProcessBuilder(words).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    // The program is not installed where this runs; nothing else may be wrong with our units.
    assertThat(said.lines())
        .filteredOn(line -> line.contains("mainstay"))
        .allMatch(line -> line.contains("/usr/bin/mainstay is not executable"));
  }

  private static List<String> deletions(String script) {
    return script
        .lines()
        .map(String::strip)
        .filter(line -> DELETES.matcher(line).matches())
        .filter(line -> !line.matches("rm -rf( /var/cache/mainstay(-front|-outside)?)+"))
        .toList();
  }

  @Test
  void no_script_of_the_package_deletes_a_record_a_key_or_a_backup() {
    for (String script : List.of("postinst", "prerm", "postrm")) {
      assertThat(deletions(text("debian/" + script))).as(script).isEmpty();
    }
  }

  @Test
  void a_script_that_deletes_records_is_found() {
    assertThat(deletions("  rm -rf /var/lib/mainstay\n")).hasSize(1);
    assertThat(deletions("rm -rf /var/cache/mainstay /etc/mainstay\n")).hasSize(1);
  }

  @Test
  void every_folder_of_secrets_is_for_its_owner_alone() {
    var folders =
        text("debian/postinst").lines().filter(line -> line.startsWith("folder /")).toList();
    assertThat(folders).hasSizeGreaterThan(8).allMatch(line -> line.endsWith(" 0700"));
  }

  @Test
  void a_file_of_settings_that_somebody_changed_outlives_an_upgrade() {
    assertThat(text("debian/conffiles").lines())
        .containsExactly(
            "/etc/mainstay/front.yaml",
            "/etc/mainstay/inside.yaml",
            "/etc/mainstay/outside.yaml",
            "/etc/mainstay/run.yaml");
  }

  @Test
  void no_proxy_leads_to_health_and_metrics() throws IOException {
    for (String example : List.of("nginx.conf", "Caddyfile")) {
      var words = Files.readString(Path.of("../docs/examples/proxy", example));
      assertThat(words).contains("8081", "8082", "8083").doesNotContain("919");
    }
    for (String side : List.of("run", "front", "inside", "outside")) {
      assertThat(text("etc/" + side + ".yaml"))
          .containsPattern("health:\n  address: 127\\.0\\.0\\.1\n  port: 919\\d\n");
    }
  }
}
