package org.mainstay.proof.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.commandline.Main;

/// A pack from the command line, beside a house that stands, and each of its files verified.
class VerifyVerbTest {
  @TempDir private Path folder = Path.of("");

  private record Said(int ended, String out, String err) {}

  private static Said said(String... words) {
    DemoHouse.baseUrl();
    var all = new ArrayList<>(List.of(words));
    all.addAll(
        List.of(
            "--data",
            DemoHouse.folder().resolve("data").toString(),
            "--keys",
            DemoHouse.folder().resolve("keys").toString(),
            "--handbook",
            "../handbook"));
    var saidOut = new ByteArrayOutputStream();
    var saidErr = new ByteArrayOutputStream();
    var out = System.out;
    var err = System.err;
    try (var toOut = new PrintStream(saidOut, true, UTF_8);
        var toErr = new PrintStream(saidErr, true, UTF_8)) {
      System.setOut(toOut);
      System.setErr(toErr);
      int ended = Main.run(all.toArray(String[]::new));
      return new Said(ended, saidOut.toString(UTF_8), saidErr.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void every_file_of_a_pack_agrees_until_a_digit_of_it_is_changed() throws IOException {
    var made = said("pack", "--quotes", "--title", "From the command line", "--out", "" + folder);
    assertThat(made.ended()).as(made.err()).isZero();
    assertThat(made.out().lines()).hasSize(6);
    for (String file : made.out().lines().toList()) {
      var verified = said("verify", file);
      assertThat(verified.ended()).as(file + verified.err()).isZero();
      // Two stories, and what somebody said in a talk.
      assertThat(verified.out()).contains("agrees with the noticeboard", "quotes in force: 3");
    }

    var page = folder.resolve("pack.html");
    var words = Files.readString(page);
    Files.writeString(page, words.replaceFirst("about 1,([0-9])", "about 9,$1"));
    var found = said("verify", page.toString());
    assertThat(found.ended()).isEqualTo(1);
    assertThat(found.err()).contains("MAINSTAY-VERIFY-002", "about 1,", "Way out");
  }

  @Test
  void what_is_no_pack_is_refused() throws IOException {
    var page = folder.resolve("page.html");
    Files.writeString(page, "<p>about 1,234</p>");
    var paper = folder.resolve("paper.pdf");
    Files.writeString(paper, "no paper");
    var sheet = folder.resolve("sheet.ods");
    Files.writeString(sheet, "no sheet");

    for (Path file : List.of(page, paper, sheet, folder.resolve("nothing.html"), folder)) {
      var refused = said("verify", file.toString());
      assertThat(refused.ended()).as("" + file).isEqualTo(1);
      assertThat(refused.err()).contains("MAINSTAY-VERIFY-001", "Way out");
    }
    assertThat(said("pack", "--year", "2001", "--out", "" + folder).err())
        .contains("MAINSTAY-PACK-001");
  }
}
