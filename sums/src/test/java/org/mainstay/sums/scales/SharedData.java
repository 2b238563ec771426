package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Finds the public data that lies beside the project, for tests that compare against it.
///
/// `MAINSTAY_SHARED` names the folder; otherwise every folder above the working one is looked at
/// for `shared/data`. Without it a test is skipped aloud, except where CI runs: there it fails.
final class SharedData {
  private SharedData() {}

  /// A file under `data/`, or the test ends here.
  static Path file(String name) {
    Optional<Path> found = folder().map(data -> data.resolve(name)).filter(Files::isRegularFile);
    if (found.isPresent()) {
      return found.get();
    }
    String words = "NOT COMPARED: shared data " + name + " is not beside the project";
    if ("true".equals(System.getenv("CI"))) {
      fail(words + ", and CI must compare it; set MAINSTAY_SHARED");
    }
    System.err.println(words + "; set MAINSTAY_SHARED to the folder that holds data/");
    Assumptions.abort(words);
    throw new AssertionError(words);
  }

  private static Optional<Path> folder() {
    String named = System.getenv("MAINSTAY_SHARED");
    if (named != null) {
      return Optional.of(Path.of(named, "data"));
    }
    Path place = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (place != null) {
      Path data = place.resolve("shared").resolve("data");
      if (Files.isDirectory(data)) {
        return Optional.of(data);
      }
      place = place.getParent();
    }
    return Optional.empty();
  }
}
