package org.mainstay.exchange.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.inside.TestClock;
import org.mainstay.inside.counting.CountingKey;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// A file of an old system comes in within the bounds of everybody, or not at all.
class OldReferralsTest {
  private static final String WHOLE =
      """
      id,employer,first_contact,sex,age_band,age,ethnic_group,staff_group,directorate,division,need,wait_days,sessions,outcome,work
      a1,RTR,2026-04-03,F,25-34,,Asian,Nursing,Surgery,Theatres,work,9,4,better,back
      a2,RTR,30/06/2026,male,,57,A,,,,,,,,
      a3,COL,2026-09-30,not stated,,,Z,,,,,0,0,not-measured,
      """;

  @TempDir private Path folder;

  private final TestDatabase database = TestDatabase.fresh();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-02T09:00:00Z"));
  private final ContractCalendar calendar = new ContractCalendar(Month.APRIL, clock);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(database.hatch()));
  private final Contributions contributions = contributions(transactions);

  OldReferralsTest() {
    for (String employer : List.of("RTR", "COL")) {
      contributions.frame(
          employer,
          2026,
          Set.of(
              "sex:women",
              "age:25-34",
              "age:55-over",
              "ethnic:asian",
              "ethnic:white",
              "need:work",
              "directorate:surgery",
              "division:surgery--theatres"));
    }
  }

  private Contributions contributions(TransactionOperations transactions) {
    return new Contributions(JdbcClient.create(database.hatch()), transactions, calendar);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_whole_file_comes_in_with_the_quarter_that_is_open() throws IOException {
    assertThat(bring(WHOLE)).isEqualTo(done(3, 3, 0));

    assertThat(
            column(
                "select population || ' ' || contract_year || ' ' || quarter from"
                    + " hatch_contribution.first_contact order by 1"))
        .containsExactly("COL 2026 3", "RTR 2026 3", "RTR 2026 3");
    assertThat(column("select word from hatch_contribution.category order by 1"))
        .containsExactly(
            "age:25-34",
            "age:55-over",
            "directorate:surgery",
            "division:surgery--theatres",
            "ethnic:asian",
            "ethnic:white",
            "need:work",
            "sex:not-stated-or-other",
            "sex:women");
    assertThat(column("select word from hatch_contribution.course order by 1"))
        .containsExactly(
            "outcome:better",
            "outcome:not-measured",
            "support:4-6",
            "wait:1-week",
            "wait:2-weeks",
            "work:back");
  }

  @Test
  void the_same_file_again_adds_nothing_and_a_later_one_what_is_new() throws IOException {
    bring(WHOLE);
    var before = everything();
    assertThat(bring(WHOLE)).isEqualTo(done(3, 0, 3));
    assertThat(everything()).isEqualTo(before);

    bring("id,employer,first_contact,outcome\na2,COL,2026-05-01,better\na4,COL,2026-05-01,\n");
    assertThat(column("select population from hatch_contribution.first_contact order by 1"))
        .containsExactly("COL", "COL", "RTR", "RTR");
    assertThat(column("select word from hatch_contribution.course where word = 'outcome:better'"))
        .hasSize(2);
  }

  @Test
  void stopped_in_the_middle_and_brought_again_it_adds_what_is_missing() throws IOException {
    var rows = new StringBuilder("id,employer,first_contact,sex,outcome\n");
    for (int n = 0; n < 12_000; n++) {
      rows.append("p").append(n).append(n % 2 == 0 ? ",RTR" : ",COL");
      rows.append(",2026-07-01,female,better\n");
    }
    var file = file(rows.toString());
    for (int stop = 1; stop <= 6; stop++) {
      var stopping = contributions(stopsAfter(stop));
      var old = new OldReferrals(stopping, calendar, key());
      assertThatThrownBy(() -> old.bringIn(file, OptionalInt.empty())).isInstanceOf(Error.class);
    }
    new OldReferrals(contributions, calendar, key()).bringIn(file, OptionalInt.empty());

    for (String table : List.of("first_contact", "category", "course")) {
      assertThat(column("select count(*) from hatch_contribution." + table))
          .containsExactly("12000");
    }
  }

  private TransactionOperations stopsAfter(int many) {
    return new TransactionOperations() {
      private int done;

      @Override
      public <T> T execute(org.springframework.transaction.support.TransactionCallback<T> action) {
        return transactions.execute(
            status -> {
              T result = action.doInTransaction(status);
              if (++done == many) {
                throw new Error("stopped");
              }
              return result;
            });
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,RTR,2026-04-03,,, | row 3, column id: is blank or longer
          b,,2026-04-03,,, | row 3, column employer: is blank
          b,ELSE,2026-04-03,,, | row 3, column employer: no plan was agreed for ELSE
          b,RTR,2025-04-03,,, | row 3, column employer: no plan was agreed for RTR and the contract year that begins in 2025
          b,RTR,3 April,,, | row 3, column first_contact: is no day
          b,RTR,2026-11-03,,, | row 3, column first_contact: is in the future
          b,RTR,31/04/2026,,, | row 3, column first_contact: is no day
          b,RTR,2026-04-03,Robin,, | row 3, column sex: is no sex that is known; write female or male, or leave it blank
          b,RTR,2026-04-03,,Robin, | row 3, column ethnic_group: is no ethnic group that is known; write
          b,RTR,2026-04-03,,,-1 | row 3, column wait_days: is no whole number from 0 to 3,660
          b,RTR,2026-04-03,,,3661 | row 3, column wait_days: is no whole number
          a,RTR,2026-04-04,,, | row 3, column id: the same person is there before
          b,RTR,2026-04-03 | row 3: has 3 cells, but there are 6 columns
          """)
  void what_is_odd_is_named_by_row_and_column_and_nothing_is_written(String row, String named)
      throws IOException {
    var refused =
        bring(
            "id,employer,first_contact,sex,ethnic_group,wait_days\na,RTR,2026-04-03,,,\n"
                + row
                + "\n");

    assertThat(((BroughtIn.Refused) refused).findings())
        .hasSize(1)
        .allSatisfy(finding -> assertThat(finding).startsWith(named).doesNotContain("Robin"));
    assertThat(everything()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,first_contact | row 1: the column employer is missing
          id,employer,first_contact,Name | row 1, cell 4: no column of this name is read
          id,employer,first_contact,id | row 1, column id: is there twice
          id,employer,first_contact | row 2: there is no row below
          """)
  void columns_that_are_missing_unknown_or_there_twice_are_named(String header, String named)
      throws IOException {
    assertThat(((BroughtIn.Refused) bring(header + "\n")).findings().getFirst()).startsWith(named);
  }

  @Test
  void a_file_that_is_no_text_and_one_that_is_no_csv_are_refused() throws IOException {
    var file = folder.resolve("latin.csv");
    Files.write(
        file,
        "id,employer,first_contact,sex\n\u00e9,RTR,2026-04-03,f\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(bring(file, OptionalInt.empty()))
        .isEqualTo(
            new BroughtIn.Refused(List.of("the file is not in UTF-8: save it as CSV UTF-8")));
    assertThat(bring("\uFEFFid,employer,first_contact\na,RTR,2026-04-03\n"))
        .isEqualTo(done(1, 1, 0));
  }

  @Test
  void more_than_a_hundred_findings_are_counted() throws IOException {
    var rows = new StringBuilder("id,employer,first_contact,sex\n");
    for (int n = 0; n < 150; n++) {
      rows.append("p").append(n).append(",RTR,2026-04-03,Robin\n");
    }
    assertThat(((BroughtIn.Refused) bring(rows.toString())).findings())
        .hasSize(101)
        .last()
        .isEqualTo("and 50 more");
  }

  @Test
  void all_rows_are_of_the_year_that_was_named() throws IOException {
    var refused = (BroughtIn.Refused) bring(file(WHOLE), OptionalInt.of(2025));

    assertThat(refused.findings())
        .hasSize(3)
        .allSatisfy(finding -> assertThat(finding).contains("not in the contract year"));
  }

  @Test
  void nothing_goes_into_a_closed_year_and_it_is_said_by_its_code() throws IOException {
    contributions.close(new Contributions.Span(new TreeSet<>(Set.of("RTR")), 2026, 1, 4));

    var done = (BroughtIn.Done) bring(WHOLE);

    assertThat(done.counted()).isEqualTo(1);
    assertThat(done.refused().keySet())
        .singleElement()
        .asString()
        .startsWith("MAINSTAY-CONTRIBUTION-004");
    assertThat(done.refused().values()).containsExactly(2L);
  }

  @Test
  void whoever_is_brought_in_is_not_told_from_others_by_their_old_number() throws IOException {
    bring("id,employer,first_contact\nplanted-number,RTR,2026-04-03\n");

    assertThat(String.join("\n", everything())).doesNotContain("planted");
  }

  private BroughtIn bring(String text) throws IOException {
    return bring(file(text), OptionalInt.empty());
  }

  private BroughtIn bring(Path file, OptionalInt year) throws IOException {
    return new OldReferrals(contributions, calendar, key()).bringIn(file, year);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "old", ".csv"), text);
  }

  private static CountingKey key() {
    byte[] key = new byte[CountingKey.BYTES];
    Arrays.fill(key, (byte) 7);
    return new CountingKey(key);
  }

  private static BroughtIn.Done done(long rows, long counted, long before) {
    return new BroughtIn.Done(rows, counted, before, new java.util.TreeMap<>());
  }

  private List<String> everything() {
    return column(
        "select t::text from hatch_contribution.first_contact t union all"
            + " select t::text from hatch_contribution.category t union all"
            + " select t::text from hatch_contribution.course t order by 1");
  }

  private List<String> column(String query) {
    return database.column(query);
  }
}
