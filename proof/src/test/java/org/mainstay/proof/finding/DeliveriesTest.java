package org.mainstay.proof.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.exchange.directory.Brought;
import org.mainstay.exchange.directory.DirectoryImport;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.mainstay.letterbox.window.directory.Deliveries.Counts;
import org.mainstay.letterbox.window.directory.Directory;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.letterbox.window.directory.Where;
import org.mainstay.proof.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A directory is brought in whole or not at all, and again and again, on a real database.
class DeliveriesTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Where.At LARKFIELD = new Where.At(52.655, -1.905);
  private static final Set<String> DEBT = Set.of("debt");

  private final JdbcClient inside = JdbcClient.create(DATABASE.inside());
  private final Directory directory = new Directory(JdbcClient.create(DATABASE.front()));
  private final Upkeep upkeep = new Upkeep(inside);

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void empty() {
    DATABASE.asAdmin("truncate letterbox_window.directory_organisation cascade");
  }

  private static String row(String id, String name, String latitude, String more) {
    return "%s,%s,Gate,Debt,01632 960 200,%s,-1.9,2026-01-02,%s\n"
        .formatted(id, name, latitude, more);
  }

  private Brought bring(String source, String... rows) {
    try {
      var text = "id,name,organisation,needs,phone,latitude,longitude,assured_date,area\n";
      var file = Files.writeString(folder.resolve("services.csv"), text + String.join("", rows));
      return new DirectoryImport(new Deliveries(inside), TODAY).bring(file, source);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Counts counts(String source, String... rows) {
    return switch (bring(source, rows)) {
      case Brought.Done done -> done.counts();
      case Brought.Refused(var findings) -> throw new AssertionError(findings);
    };
  }

  private List<String> names() {
    return directory.nearby(DEBT, LARKFIELD, 10).stream()
        .map(found -> found.entry().name())
        .toList();
  }

  @Test
  void the_same_file_again_changes_nothing() {
    String[] rows = {row("1", "A", "52.6", ""), row("2", "B", "52.7", "")};

    assertThat(counts("x", rows)).isEqualTo(new Counts(2, 0, 0, 0));
    var before =
        DATABASE.column("select e::text from letterbox_window.directory_entry e order by 1");
    assertThat(counts("x", rows)).isEqualTo(new Counts(0, 0, 2, 0));
    assertThat(DATABASE.column("select e::text from letterbox_window.directory_entry e order by 1"))
        .isEqualTo(before);
  }

  @Test
  void what_the_source_has_no_more_is_inactive_and_comes_back() {
    counts("x", row("1", "A", "52.6", ""), row("2", "B", "52.7", ""));
    counts("y", row("3", "Of another source", "52.8", ""));

    assertThat(counts("x", row("1", "A", "52.6", ""))).isEqualTo(new Counts(0, 0, 1, 1));
    assertThat(names()).containsExactly("A", "Of another source");
    assertThat(directory.page(new Directory.Wanted("b", ""), 0, 10))
        .singleElement()
        .satisfies(entry -> assertThat(entry.status()).isEqualTo(Status.INACTIVE));
    assertThat(counts("x", row("1", "A", "52.6", ""))).isEqualTo(new Counts(0, 0, 1, 0));

    assertThat(counts("x", row("1", "A", "52.6", ""), row("2", "B", "52.7", "")))
        .isEqualTo(new Counts(0, 1, 1, 0));
    assertThat(names()).contains("A", "B");
  }

  @Test
  void a_file_with_one_fault_brings_nothing_in() {
    var brought = bring("x", row("1", "A", "52.6", ""), row("1", "Twice", "52.6", ""));

    assertThat(brought)
        .isEqualTo(
            new Brought.Refused(
                List.of(
                    "row 3, field id: is there before. Way out: give every service its own id")));
    assertThat(upkeep.count()).isZero();
    assertThat(bring("x")).isInstanceOf(Brought.Refused.class);
  }

  @Test
  void an_entry_belongs_to_one_source() throws IOException {
    var json =
        "[{\"id\":\"ac148810-d857-441c-9679-408f346de14b\",\"name\":\"A\",\"status\":\"active\"}]";
    var file = Files.writeString(folder.resolve("s.json"), json);
    var bringing = new DirectoryImport(new Deliveries(inside), TODAY);

    assertThat(bringing.bring(file, "x")).isInstanceOf(Brought.Done.class);
    assertThat(bringing.bring(file, "y"))
        .isInstanceOfSatisfying(
            Brought.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .singleElement()
                    .asString()
                    .contains("another source")
                    .contains("--source"));
  }

  @Test
  void one_page_of_several_makes_nothing_inactive() throws IOException {
    counts("x", row("1", "A", "52.6", ""));
    var page =
        "{\"contents\":[{\"id\":\"9\",\"name\":\"C\",\"status\":\"active\"}],\"total_pages\":3}";
    var file = Files.writeString(folder.resolve("page.json"), page);

    var brought = new DirectoryImport(new Deliveries(inside), TODAY).bring(file, "x");

    assertThat(brought)
        .isInstanceOfSatisfying(
            Brought.Done.class,
            done -> assertThat(done.counts()).isEqualTo(new Counts(1, 0, 0, 0)));
    assertThat(names()).containsExactly("A");
  }

  @Test
  void the_nearest_come_first_and_the_whole_country_stands_apart() {
    counts(
        "x",
        row("1", "Far", "52.9", ""),
        row("2", "Near", "52.66", ""),
        row("3", "Nowhere", "", ""),
        row("4", "Country", "52.655", "England"));

    var found = directory.nearby(DEBT, LARKFIELD, 10);

    assertThat(names()).containsExactly("Near", "Far", "Nowhere");
    // A degree of latitude is 69.1 miles: 0.245 of one is 16.9 miles.
    assertThat(found.get(1).miles().orElseThrow())
        .isCloseTo(16.9, org.assertj.core.data.Offset.offset(0.1));
    assertThat(found.get(2).miles()).isEmpty();
    assertThat(directory.national(DEBT, 10)).hasSize(1);
    assertThat(directory.nearby(Set.of("housing"), LARKFIELD, 10)).isEmpty();
  }

  @Test
  void what_the_team_says_outlives_a_delivery() {
    counts("x", row("1", "A", "52.6", ""), row("2", "B", "52.7", ""));
    var a = upkeep.list("a").stream().filter(line -> line.name().equals("A")).findFirst();
    var id = a.orElseThrow().id();

    assertThat(upkeep.check(id, TODAY)).isTrue();
    assertThat(upkeep.list("").getFirst().name()).isEqualTo("B");
    counts("x", row("1", "A", "52.61", ""), row("2", "B", "52.7", ""));
    assertThat(directory.find(id).orElseThrow().checked()).isEqualTo(new Checked.On(TODAY));

    assertThat(upkeep.takeOut(id, true)).isTrue();
    counts("x", row("1", "A", "52.62", ""), row("2", "B", "52.7", ""));
    assertThat(names()).containsExactly("B");
    assertThat(directory.find(id)).isEmpty();
    assertThat(upkeep.takeOut(id, false)).isTrue();
    assertThat(names()).contains("A");
  }

  @Test
  void a_place_of_our_own_entries_is_known_and_no_other() {
    try {
      Files.writeString(
          folder.resolve("p.csv"),
          "id,name,needs,town,postcode,latitude,longitude\n1,A,Debt,Larkfield,ZV3 1AA,52.6,-1.9\n");
      new DirectoryImport(new Deliveries(inside), TODAY).bring(folder.resolve("p.csv"), "x");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }

    assertThat(directory.spotOf("zv3 9zz")).isEqualTo(new Where.At(52.6, -1.9));
    assertThat(directory.spotOf(" larkFIELD ")).isEqualTo(new Where.At(52.6, -1.9));
    assertThat(directory.spotOf("Atlantis")).isEqualTo(new Where.Unknown());
    assertThat(directory.spotOf("")).isEqualTo(new Where.Unknown());
  }

  @Test
  void the_front_reads_and_cannot_write() {
    var front = JdbcClient.create(DATABASE.front());

    assertThatThrownBy(
            () ->
                front.sql("update letterbox_window.directory_entry set taken_out = true").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void many_entries_are_brought_in_by_one_file() {
    var rows = new ArrayList<String>();
    for (int i = 0; i < 1_500; i++) {
      rows.add(row("id" + i, "Name " + i, "52." + (100 + i % 800), ""));
    }

    assertThat(counts("x", rows.toArray(String[]::new))).isEqualTo(new Counts(1_500, 0, 0, 0));
    assertThat(directory.nearby(DEBT, LARKFIELD, 20)).hasSize(20);
  }
}
