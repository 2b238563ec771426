package org.mainstay.proof.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.Main;
import org.mainstay.proof.TestHouse;

/// A list of employers and sites comes in whole, or not at all with the line of each fault.
class ImportCoverageTest {
  private static final Path DIRECTORY = TestHouse.directory("import-coverage");

  private record Said(int ended, String out, String err) {}

  @BeforeAll
  static void begin() throws IOException {
    Files.createDirectories(DIRECTORY);
  }

  @AfterAll
  static void leaveNothing() {
    TestHouse.delete(DIRECTORY);
  }

  private static Said brings(String data, String text) throws IOException {
    Path file = DIRECTORY.resolve("list.csv");
    Files.writeString(file, text);
    return said(data, "--in", file.toString(), "--source", "The county", "--as-of", "2026-09-30");
  }

  private static Said said(String data, String... more) {
    var all = new ArrayList<>(List.of("import", "coverage"));
    all.addAll(Arrays.asList(more));
    all.addAll(
        List.of(
            "--data",
            DIRECTORY.resolve(data).toString(),
            "--keys",
            DIRECTORY.resolve(data + "-keys").toString(),
            "--handbook",
            "../handbook"));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var wasOut = System.out;
    var wasErr = System.err;
    try {
      System.setOut(new PrintStream(out, true, UTF_8));
      System.setErr(new PrintStream(err, true, UTF_8));
      int ended = Main.run(all.toArray(String[]::new));
      return new Said(ended, out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(wasOut);
      System.setErr(wasErr);
    }
  }

  @Test
  void a_file_with_a_fault_brings_nothing_in_and_needs_no_database() throws IOException {
    var refused = brings("untouched", "employer_code,employer,staff\nA,Alder,about 40\n,Birch,3\n");

    assertThat(refused.ended()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "MAINSTAY-COVERAGE-002",
            "Way out",
            "list.csv, line 2, staff: 'about 40' is no whole number",
            "list.csv, line 3, employer_code: nothing stands here");
    assertThat(DIRECTORY.resolve("untouched")).doesNotExist();
    assertThat(
            said("untouched", "--in", "none.csv", "--source", "x", "--as-of", "2026-09-30").err())
        .contains("MAINSTAY-COVERAGE-001", "Way out");
  }

  @Test
  void a_list_comes_in_and_the_same_again_changes_no_hub() throws IOException {
    String list =
        """
        employer_code,employer,staff,hub,hub_since,hub_until
        A,Alder,40,Vale hub,2020-10-01,
        B,Birch,,,,
        """;

    var first = brings("data", list);
    assertThat(first.ended()).as(first.err()).isZero();
    assertThat(first.out()).contains("Brought in: 2 employers and sites; hubs added or changed: 1");
    assertThat(brings("data", list).out()).contains("hubs added or changed: 0");
    assertThat(brings("data", list.replace("2020-10-01,", "2020-10-01,2027-03-31")).out())
        .contains("hubs added or changed: 1");
  }
}
