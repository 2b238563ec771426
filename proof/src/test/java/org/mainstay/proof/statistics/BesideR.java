package org.mainstay.proof.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mainstay.proof.SourceFiles;

/// Runs one of our scripts for R beside the house, where R is installed.
final class BesideR {
  private static final String ABSENT =
      "SKIPPED: Rscript is not installed (on Debian: apt-get install r-base-core r-cran-sandwich"
          + " r-cran-estimatr r-cran-survival r-cran-clubsandwich); nothing was compared with R";

  private BesideR() {}

  /// What R says, line by line; where there is no R the test is skipped, and says so.
  ///
  /// @param script its name in proof/src/r
  static List<String> says(String script, Path file) throws IOException, InterruptedException {
    Path path = SourceFiles.HOUSE.resolve("proof/src/r").resolve(script);
    Process r;
    try {
      r =
          new ProcessBuilder("Rscript", path.toString(), file.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      System.err.println(ABSENT);
      assumeTrue(false, ABSENT);
      throw absent;
    }
    String said = new String(r.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(r.waitFor()).as(said).isZero();
    return said.lines().toList();
  }
}
