package org.mainstay.house.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.hatch.ledger.Witness.Seen;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// What was seen of the ledger is kept, and only ever goes on.
class LedgerWitnessTest {
  @TempDir private Path folder = Path.of("");

  private LedgerWitness witness() {
    return new LedgerWitness(folder);
  }

  private static Seen seen(long number) {
    return new Seen(number, "%064x".formatted(number), Epsilon.of(number, 15));
  }

  @Test
  void what_was_seen_is_read_by_the_next_start() throws IOException {
    assertThat(witness().last()).isEmpty();

    witness().saw(seen(7));

    assertThat(witness().last()).contains(seen(7));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(witness().file())))
        .isEqualTo("rw-------");
  }

  @Test
  void it_never_goes_back() {
    witness().saw(seen(7));
    witness().saw(seen(6));

    assertThat(witness().last()).contains(seen(7));
  }

  @Test
  void of_many_who_saw_something_at_once_the_last_is_kept() throws Exception {
    var all = new ArrayList<Callable<Boolean>>();
    for (long number = 1; number <= 60; number++) {
      Seen seen = seen(number);
      all.add(
          () -> {
            witness().saw(seen);
            return true;
          });
    }
    Collections.shuffle(all, new Random(4));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(all)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(witness().last()).contains(seen(60));
  }

  @Test
  void a_file_that_says_something_else_is_refused() throws IOException {
    Files.writeString(witness().file(), "number 1\n");

    assertThatThrownBy(() -> witness().last())
        .isInstanceOf(KeyFault.class)
        .hasMessageContaining("MAINSTAY-KEYS-007")
        .hasMessageContaining("Way out");
    assertThatThrownBy(() -> witness().saw(seen(1))).isInstanceOf(KeyFault.class);
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> new LedgerWitness(folder.resolve("nowhere")).saw(seen(1)))
        .hasMessageContaining("MAINSTAY-KEYS-006");
  }
}
