package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.front.asking.Codes;
import org.mainstay.house.commandline.Main;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.team.Role;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.proof.StandingHouse;

/// The doctor says what no screen of the team can show.
class DoctorTest {
  private static final Bytes TOKEN = Bytes.copyFrom(new byte[32]);

  @Test
  void a_concern_that_nobody_of_the_team_may_see_is_counted_with_a_way_out_that_helps() {
    try (var house = StandingHouse.ofItsOwn("doctor", List.of(), "")) {
      var shutOut = house.joins("Amina Khan", Role.CLINICIAN);
      assertThat(doctor(house)).contains("Every open concern has a reader.");

      notSafeAndShuttingOut(house, shutOut.who().worker().value());

      assertThat(doctor(house))
          .contains("MAINSTAY-DOCTOR-003: open concerns that nobody of the team may see: 1.")
          .contains("Way out")
          .doesNotContain("Wren");
      assertThat(house.signedIn(shutOut).get("/team").words()).doesNotContain("A concern");

      var colleague = house.signedIn(house.joins("Sam Carter", Role.CLINICIAN));
      assertThat(colleague.get("/team").words()).contains("A concern waits for its reader");
    }
  }

  @Test
  void a_house_that_does_not_stand_is_looked_over_all_the_same() {
    assertThat(doctor(Path.of("target/nowhere"))).contains("The database does not answer");
  }

  private static void notSafeAndShuttingOut(StandingHouse house, UUID worker) {
    var identity =
        new Identity(
            "Wren",
            new Identity.Employer("", "The mill"),
            "",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            List.of(worker),
            "");
    var asked =
        new Asked(
            List.of(Asked.Want.NOT_SURE_YET), "", Map.of(1, 1, 2, 1), Map.of(), Asked.SafeNow.NO);
    var beans = house.house().beans();
    var address = beans.getBean(Codes.class).address(TOKEN);
    beans
        .getBean(PostOffice.class)
        .post(address, TOKEN, new Letter.Request(identity, asked), List.of());
    beans.getBean(Intake.class).takeInAll();
  }

  private static String doctor(StandingHouse house) {
    return doctor(house.directory());
  }

  private static String doctor(Path directory) {
    var said = new ByteArrayOutputStream();
    var out = System.out;
    var err = System.err;
    try (var stream = new PrintStream(said, true, UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      Main.run(
          "doctor",
          "--data",
          directory.resolve("data").toString(),
          "--keys",
          directory.resolve("keys").toString(),
          "--handbook",
          "../handbook");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return said.toString(UTF_8);
  }
}
