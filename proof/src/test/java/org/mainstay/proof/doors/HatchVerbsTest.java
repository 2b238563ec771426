package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.hatch.TestAgreements;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.house.commandline.Main;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.proof.StandingHouse;
import org.mainstay.sums.disclosure.frame.StaffGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A year of the release book from the command line, beside a house that stands.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HatchVerbsTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("hatch", List.of(), "");

  /// The contract year that the test plans: the next calendar year's.
  private static int year;

  @TempDir private static Path folder = Path.of("");

  private record Said(int ended, String out, String err) {}

  @BeforeAll
  static void chooseYear() {
    year = HOUSE.clock().instant().atZone(ZoneOffset.UTC).getYear() + 1;
  }

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  @Test
  @Order(1)
  void a_roster_with_a_fault_brings_nothing_in() throws IOException {
    var said = said("import", "roster", "--in", file("R0A,Vale,,,Female,30,A,A&C,-3\n"));

    assertThat(said.ended()).isEqualTo(1);
    assertThat(said.err()).contains("MAINSTAY-ROSTER-001", "row 2", "column headcount", "Way out");
    assertThat(said("release", "plan", "--population", "R0A", "--year", "" + year).err())
        .contains("MAINSTAY-BOOK-015", "import roster");
  }

  @Test
  @Order(2)
  void a_roster_is_brought_in() throws IOException {
    var said =
        said(
            "import",
            "roster",
            "--in",
            file("R0A,Vale,,,Female,30,A,A&C,400\nR0A,Vale,,,Male,41,R,Wizards,200\n"),
            "--year",
            "" + year);

    assertThat(said.ended()).isZero();
    assertThat(said.out()).contains("R0A, Vale: 600 staff").contains("contract year " + year);
    assertThat(said.err()).contains("'Wizards' is not known; 200 staff");
  }

  @Test
  @Order(3)
  void a_plan_is_printed_in_words_with_its_hash_and_agreed_to_by_two() {
    var said = said("release", "plan", "--population", "R0A", "--year", "" + year);

    assertThat(said.ended()).as(said.err()).isZero();
    assertThat(said.out()).contains("What is counted", "odds", "Hash: ", "Proposed.");
    String hash = said.out().replaceAll("(?s).*Hash: ([0-9a-f]{64}).*", "$1");
    var plans = HOUSE.house().beans().getBean(Plans.class);
    plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1));
    assertThat(plans.agree(hash, Plans.Part.STAFF_REPRESENTATIVE, new UUID(0, 2)))
        .isInstanceOf(Plans.Agreed.ByBoth.class);
    assertThat(said("doctor").err())
        .contains("MAINSTAY-DOCTOR-005: R0A, " + year + ": no data-sharing agreement", "Way out");
    assertThat(said("release", "make").out()).contains("Agreement: R0A, " + year);
    var agreements = HOUSE.house().beans().getBean(Agreements.class);
    TestAgreements.signed(agreements, plans.find(hash).orElseThrow(), "R0A");
    assertThat(said("doctor").err()).doesNotContain("MAINSTAY-DOCTOR-005");
    assertThat(said("release", "make").out()).contains("Nothing is due.").contains("Next: R0A");
    assertThat(said("release", "show").err()).contains("MAINSTAY-COMMANDLINE-011");
  }

  @Test
  @Order(4)
  void the_house_makes_the_release_at_its_hour_and_the_verbs_show_it() throws IOException {
    var then = Instant.parse((year + 1) + "-05-01T09:00:00Z");
    HOUSE.clock().moveOn(Duration.between(HOUSE.clock().instant(), then).toSeconds());
    HOUSE.house().beans().getBean(DueReleases.class).make();

    var shown = said("release", "show", "--population", "R0A", "--year", "" + year);
    Path out = folder.resolve("out");
    var written = said("release", "show", "--out", out.toString());
    var ledger = said("ledger");

    assertThat(shown.ended()).as(shown.err()).isZero();
    assertThat(shown.out())
        .contains("R0A, " + year + ", year", "Men: ", "of 200 staff", "genuine", "public key");
    assertThat(written.ended()).isZero();
    assertThat(Files.readString(out.resolve("release.csv")))
        .startsWith("population,year,period,table,measure,cell,label,staff,people,margin,")
        .contains("R0A," + year + ",year,sex,first-contact,sex:men,Men,200,");
    assertThat(out.resolve("report.html")).content().contains("genuine");
    assertThat(ledger.ended()).isZero();
    assertThat(ledger.out())
        .contains("table sex", "employer book of Vale", "epsilon 4/5")
        .contains("In " + year + ": spent 4/5 of 1, left 1/5")
        .contains("In the three years to " + year + ": spent 4/5 of 3, left 11/5")
        .contains("The ledger is whole, debits: 1.");
    assertThat(said("doctor").out()).contains("The ledger has every debit that was made.");
  }

  @Test
  @Order(5)
  void a_database_older_than_its_witness_is_named_by_the_doctor_and_the_ledger()
      throws IOException {
    Path witness = HOUSE.directory().resolve("keys/ledger.witness");
    String kept = Files.readString(witness);
    assertThat(kept).contains("number 1\n", "spent 4/5");
    Files.writeString(witness, kept.replace("number 1\n", "number 3\n"));

    assertThat(said("doctor").err()).contains("MAINSTAY-DOCTOR-004: debit 3", "Way out");
    var ledger = said("ledger");
    assertThat(ledger.ended()).isEqualTo(1);
    assertThat(ledger.err()).contains("MAINSTAY-RELEASE-003: debit 3");
    Files.writeString(witness, kept);
  }

  @Test
  @Order(6)
  void first_contacts_of_an_old_system_come_in_beside_the_house_in_the_words_of_rosters()
      throws IOException {
    var rooms = HOUSE.house().beans().getBean(HatchRooms.class);
    var today = LocalDate.now(ContractCalendar.ZONE);
    var nurses = StaffGroup.NURSING.word();
    rooms.contributions().frame("OLD", rooms.calendar().yearOf(today), Set.of("sex:men", nurses));
    var columns = "id,employer,first_contact,sex,staff_group\n";
    Path odd = folder.resolve("odd.csv");
    Files.writeString(odd, columns + "a,OLD," + today + ",M,N&M\nb,OLD," + today + ",M,Wizards\n");
    Path fine = folder.resolve("fine.csv");
    Files.writeString(fine, columns + "a,OLD," + today + ",M,N&M\nb,OLD," + today + ",,\n");

    var refused = said("import", "referrals", "--in", odd.toString());
    var taken = said("import", "referrals", "--in", fine.toString());

    assertThat(refused.ended()).isEqualTo(1);
    assertThat(refused.err())
        .contains("MAINSTAY-REFERRALS-002", "row 3, column staff_group", "or leave it blank")
        .doesNotContain("Wizards");
    assertThat(taken.ended()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("2 first contacts were new");
    assertThat(words("OLD")).containsExactly("sex:men", nurses);
  }

  private static List<String> words(String population) {
    var hatch = HOUSE.house().beans().getBean(Database.class).dataSource(Role.HATCH);
    return JdbcClient.create(hatch)
        .sql(
            """
            select word
              from hatch_contribution.category
             where population = :population
             order by word
             limit 100
            """)
        .param("population", population)
        .query(String.class)
        .list();
  }

  @Test
  @Order(7)
  void every_verb_explains_itself_and_what_it_does_not_understand() {
    for (String verb :
        List.of(
            "import",
            "import roster",
            "import referrals",
            "release plan",
            "release make",
            "ledger")) {
      assertThat(Main.run((verb + " --help").split(" "))).isZero();
    }
    assertThat(said("import").ended()).isEqualTo(2);
    assertThat(said("release").ended()).isEqualTo(2);
    assertThat(said("release", "plan", "--pool", "P").err()).contains("MAINSTAY-COMMANDLINE-009");
    assertThat(said("release", "plan", "--population", "R0A", "--focus", "x").err())
        .contains("MAINSTAY-COMMANDLINE-010");
    assertThat(said("release", "plan", "--population", "R0A", "--hub").ended()).isEqualTo(2);
  }

  private static String file(String rows) throws IOException {
    Path file = Files.createTempFile(folder, "roster", ".csv");
    Files.writeString(
        file,
        "employer,employer_name,directorate,division,sex,age_band,ethnic_group,staff_group,headcount\n"
            + rows);
    return file.toString();
  }

  /// Runs a verb on the folders of the house.
  private static Said said(String... words) {
    var all = new ArrayList<>(Arrays.asList(words));
    all.addAll(
        List.of(
            "--data",
            HOUSE.directory().resolve("data").toString(),
            "--keys",
            HOUSE.directory().resolve("keys").toString(),
            "--handbook",
            "../handbook"));
    if (words.length == 1 && !words[0].equals("doctor") && !words[0].equals("ledger")) {
      all = new ArrayList<>(Arrays.asList(words));
    }
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
