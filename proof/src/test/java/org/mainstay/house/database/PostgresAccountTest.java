package org.mainstay.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.TestHouse;

class PostgresAccountTest {
  private final Path place = TestHouse.directory("user");
  private final Path keys = place.resolveSibling(place.getFileName() + "-keys");

  @BeforeEach
  void as_root_alone() throws Exception {
    assumeThat((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).isZero();
    Files.createDirectories(place);
  }

  @AfterEach
  void leave_nothing_behind() {
    TestHouse.delete(place);
    TestHouse.delete(keys);
  }

  @Test
  void the_data_belongs_to_whoever_runs_the_server_and_never_to_the_world() throws Exception {
    Path directory = place.resolve("open");
    start(directory);

    Path data = directory.resolve("data");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    start(directory);
  }

  @Test
  void a_directory_that_only_root_may_enter_works_too_and_stays_with_who_made_it()
      throws Exception {
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    Path directory = place.resolve("closed");

    start(directory);
    int owner = (Integer) Files.getAttribute(directory.resolve("data"), "unix:uid");
    start(directory);

    assertThat(owner).isZero();
    assertThat(Files.getAttribute(directory.resolve("data"), "unix:uid")).isEqualTo(owner);
  }

  private void start(Path directory) {
    var settings =
        new DatabaseSettings.Embedded(
            directory, TestHouse.programs(), keys, new DatabaseSettings.Port.Free());
    EmbeddedPostgres.start(settings, new SecureRandom(), _ -> {}).close();
  }
}
