package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.Main;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.Side;
import org.mainstay.outside.office.Office;
import org.mainstay.proof.TestHouse;
import org.mainstay.proof.Visitor;

/// The operator makes a sign-in for an employer of the roster, and the outside that stands alone
/// lets its holder in.
class OfficeAccountTest {
  private static final Path DIRECTORY = TestHouse.directory("office-account");

  private record Said(int ended, String out, String err) {}

  @AfterAll
  static void leaveNothing() {
    TestHouse.delete(DIRECTORY);
  }

  @Test
  void a_sign_in_is_made_for_an_employer_of_the_roster_alone() throws IOException {
    // Where nothing stands yet nothing is begun: the house's own keys come first.
    assertThat(added("HR_LEAD", "--employer", "R0A").err()).contains("MAINSTAY-COMMANDLINE-015");
    assertThat(DIRECTORY.resolve("data")).doesNotExist();
    bringRoster();

    assertThat(added("HR_LEAD", "--employer", "R0B").err())
        .contains("MAINSTAY-COMMANDLINE-014", "no employer of the roster has the code R0B");
    assertThat(added("HR_LEAD").err()).contains("MAINSTAY-COMMANDLINE-013");
    assertThat(added("COMMISSIONER", "--employer", "R0A").err())
        .contains("MAINSTAY-COMMANDLINE-013", "Way out");
    assertThat(added("CLINICIAN", "--employer", "R0A").err())
        .contains("MAINSTAY-COMMANDLINE-012", "HR_LEAD, COMMISSIONER, HUB_LEAD", "Way out");

    var made = added("HR_LEAD", "--employer", "R0A");
    assertThat(made.ended()).as(made.err()).isZero();
    assertThat(made.out()).contains("Sign-in name:  helen.ash", "otpauth://totp/", "shown once");
    assertThat(added("HR_LEAD", "--employer", "R0A").err()).contains("MAINSTAY-COMMANDLINE-006");
    assertThat(signedIn(made.out())).contains("Vale", "Commitment", "Register");

    assertThat(said("account", "end", "--sign-in", "nobody").err())
        .contains("MAINSTAY-COMMANDLINE-016");
    assertThat(said("account", "end", "--sign-in", "Helen.Ash").ended()).isZero();
    assertThat(signedIn(made.out())).contains("is not right. Check them and try again");
    assertThat(added("HR_LEAD", "--employer", "R0A").err())
        .as("nobody else gets the name")
        .contains("MAINSTAY-COMMANDLINE-006");
  }

  /// What the office answers to these words.
  private static String signedIn(String shown) {
    var database =
        new DatabaseSettings.Embedded(
            DIRECTORY.resolve("data/database"),
            TestHouse.programs(),
            DIRECTORY.resolve("keys"),
            new DatabaseSettings.Port.Free());
    var places =
        new HouseSettings.Places(
            DIRECTORY.resolve("data"), DIRECTORY.resolve("keys"), Path.of("../handbook"));
    var extras = HouseSettings.Extras.none(Clock.systemUTC());
    try (var house =
        House.start(new HouseSettings(Side.ALL, 0, database, places, extras), _ -> {})) {
      var visitor = new Visitor(house.baseUrl());
      return visitor
          .submit(
              visitor.get(Office.SIGN_IN),
              Map.of(
                  "name", List.of(after(shown, "Sign-in name:")),
                  "password", List.of(after(shown, "Password:")),
                  "code", List.of(Authenticator.codeOf(after(shown, "Code secret:")))))
          .words();
    }
  }

  private static String after(String shown, String label) {
    return shown
        .lines()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static void bringRoster() throws IOException {
    Files.createDirectories(DIRECTORY);
    var file = Files.createTempFile(DIRECTORY, "roster", ".csv");
    Files.writeString(
        file,
        """
        employer,employer_name,directorate,division,sex,age_band,ethnic_group,staff_group,headcount
        R0A,Vale,,,Female,30,A,A&C,400
        """);
    var said =
        said(
            "import",
            "roster",
            "--in",
            file.toString(),
            "--year",
            Integer.toString(Year.now(Clock.systemUTC()).getValue() + 1));
    assertThat(said.ended()).as(said.err()).isZero();
  }

  private static Said added(String role, String... more) {
    var words =
        new ArrayList<>(
            List.of("account", "add", "--side", "outside", "--name", "Helen Ash", "--role", role));
    words.addAll(Arrays.asList(more));
    return said(words.toArray(String[]::new));
  }

  private static Said said(String... words) {
    var all = new ArrayList<>(Arrays.asList(words));
    all.addAll(
        List.of(
            "--data",
            DIRECTORY.resolve("data").toString(),
            "--keys",
            DIRECTORY.resolve("keys").toString(),
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
}
