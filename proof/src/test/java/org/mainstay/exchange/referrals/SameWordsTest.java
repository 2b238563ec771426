package org.mainstay.exchange.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.exchange.roster.RosterFile;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.inside.TestClock;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.proof.TestDatabase;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The same spelling puts a member of staff and whoever came into the same group.
class SameWordsTest {
  /// Sex, age band, ethnic group and staff group as records and old systems have been seen to write
  /// them; the last says nothing.
  private static final List<String> SPELLINGS =
      List.of(
          "Female,31-35 Years,GA,N&M",
          "m,<=20 Years,R Chinese,Add Prof Scientific and Technic",
          "WOMAN,65+,Any other Black background,AHPs",
          "male,41-45,a,A&C",
          "women,under-25,S Any Other Ethnic Group,Medical & Dental",
          "F,55-over,LB,ACS",
          "Man,48,N - Black or Black British - African,Estates & Facilities",
          "Not Known,Unspecified,Z Not Stated,N/A",
          "Prefer not to say,-,99,Not Applicable");

  @TempDir private Path folder;

  private final TestDatabase database = TestDatabase.fresh();
  private final ContractCalendar calendar =
      new ContractCalendar(Month.APRIL, new TestClock(Instant.parse("2026-11-02T09:00:00Z")));
  private final Contributions contributions =
      new Contributions(
          JdbcClient.create(database.hatch()),
          new TransactionTemplate(new JdbcTransactionManager(database.hatch())),
          calendar);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_roster_and_first_contacts_with_the_same_odd_spellings_lead_to_the_same_words()
      throws IOException {
    var ofStaff = roster(SPELLINGS).stream().map(SameWordsTest::words).toList();
    assertThat(ofStaff).hasSize(8);
    var all = new HashSet<String>();
    ofStaff.forEach(all::addAll);
    contributions.frame("RTR", 2026, all);

    assertThat(bring(SPELLINGS)).isInstanceOf(BroughtIn.Done.class);

    assertThat(wordsOfPeople())
        .containsExactlyInAnyOrderElementsOf(
            ofStaff.stream().filter(words -> !words.isEmpty()).map(SameWordsTest::line).toList());
    assertThat(wordsOfPeople())
        .hasSize(7)
        .contains("age:25-34 ethnic:mixed sex:women staff-group:nursing-and-midwifery-registered");
    assertThat(database.column("select count(*) from hatch_contribution.first_contact"))
        .containsExactly("9");
  }

  @Test
  void a_word_that_nobody_knows_is_named_with_its_way_out_in_each_of_the_columns()
      throws IOException {
    contributions.frame("RTR", 2026, new TreeSet<>(List.of("sex:women")));

    var refused = (BroughtIn.Refused) bring(List.of("F,30,A,N&M", "Robin,Robin,Robin,Robin"));

    assertThat(refused.findings())
        .hasSize(4)
        .allSatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("row 3, column ")
                    .contains("known; write ", ", or leave it blank")
                    .doesNotContain("Robin"));
    assertThat(refused.findings().toString())
        .contains("column sex:", "column age_band:", "column ethnic_group:", "column staff_group:");
    assertThat(database.column("select * from hatch_contribution.first_contact")).isEmpty();
  }

  /// What the roster knows of staff; whoever says nothing of a thing has no word for it.
  private static SortedSet<String> words(Crossing who) {
    var words =
        new TreeSet<>(
            List.of(
                who.sex().word(),
                who.age().word(),
                who.ethnic().word(),
                Word.ofStaffGroup(who.staffGroup())));
    words.removeIf(word -> word.endsWith(":" + Word.NOT_STATED));
    return words;
  }

  private static String line(SortedSet<String> words) {
    return String.join(" ", words);
  }

  private List<Crossing> roster(List<String> rows) throws IOException {
    var text =
        new StringBuilder(
            "employer,employer_name,directorate,division,sex,age_band,ethnic_group,staff_group,headcount\n");
    rows.forEach(row -> text.append("RTR,Vale,,,").append(row).append(",1\n"));
    var read = RosterFile.read(file(text), 2026);
    return ((RosterFile.Read.Whole) read).rosters().getFirst().frame().crossings();
  }

  private BroughtIn bring(List<String> rows) throws IOException {
    var text =
        new StringBuilder("id,employer,first_contact,sex,age_band,ethnic_group,staff_group\n");
    for (int n = 0; n < rows.size(); n++) {
      text.append(n).append(",RTR,2026-05-01,").append(rows.get(n)).append('\n');
    }
    return new OldReferrals(contributions, calendar, new CountingKey(new byte[CountingKey.BYTES]))
        .bringIn(file(text), OptionalInt.empty());
  }

  private Path file(CharSequence text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "words", ".csv"), text);
  }

  private List<String> wordsOfPeople() {
    return database.column(
        "select string_agg(word, ' ' order by word collate \"C\") from hatch_contribution.category"
            + " group by contribution_key");
  }
}
