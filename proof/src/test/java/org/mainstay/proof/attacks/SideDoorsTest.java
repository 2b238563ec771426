package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.house.web.RouteTable;
import org.mainstay.outside.office.Office;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Beside the book nothing outside moves with one person, and nothing outside leads to people.
class SideDoorsTest {
  private static final int OTHERS = 30;
  private static final int TARGET = 500;
  private static final String OVERHEARD = "zq7overheard";
  private static final String WORKSHOP = "zq7workshop";

  /// Two worlds at one moment, which differ in one person alone, and all that is shown of them.
  private static SortedMap<String, String> shown(boolean target, int quarter, boolean released) {
    try (var house = new TestHatch()) {
      year(house, target);
      house.quarter(quarter);
      if (released) {
        releases(house);
      }
      try (var side = new OpenSide(house.database, house.clock)) {
        return side.reader().prints();
      }
    }
  }

  private static void year(TestHatch house, boolean target) {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.hub(Epsilon.of(1, 5), "ward"));
    house.quarter(1);
    for (int person = 0; person < OTHERS; person++) {
      house.comes(person, "ward", person % 3 == 0 ? "sex:men" : "sex:women");
    }
    if (target) {
      house.comes(TARGET, "ward", "sex:men");
      house.contributions.take(TestHatch.key(TARGET), TestHatch.YEAR, Course.Wait.LONGER);
      house.contributions.take(TestHatch.key(TARGET), TestHatch.YEAR, Course.Outcome.BETTER);
      house.contributions.take(TestHatch.key(TARGET), TestHatch.YEAR, Course.Work.BACK);
    }
  }

  private static void releases(TestHatch house) {
    new DueReleases(house.hatch, house.plans, house.releases(TestHatch.seeded(9)), house.calendar)
        .make();
  }

  @Test
  void until_the_hour_of_a_release_no_byte_of_any_page_moves_with_one_person() {
    var without = shown(false, 1, false);

    assertThat(without).hasSizeGreaterThan(5);
    assertThat(shown(true, 1, false)).isEqualTo(without);
  }

  /// In a release somebody may show: the same comparison sees it, as the noise is the same here.
  @Test
  void what_a_release_tells_is_seen_by_the_same_comparison() {
    assertThat(shown(true, 5, true)).isNotEqualTo(shown(false, 5, true));
  }

  /// After the first quarter is out, a joiner of the second shows nowhere before the next hour.
  @Test
  void who_comes_after_a_release_shows_nowhere_before_the_next() {
    try (var house = new TestHatch()) {
      year(house, false);
      house.quarter(2);
      releases(house);
      try (var side = new OpenSide(house.database, house.clock)) {
        var before = side.reader().prints();
        house.comes(TARGET, "ward", "sex:men");
        house.contributions.take(TestHatch.key(TARGET), TestHatch.YEAR, Course.Outcome.BETTER);
        assertThat(side.reader().prints()).isEqualTo(before);
      }
    }
  }

  @Test
  void words_about_people_and_small_workshops_stand_on_no_page_and_in_no_file() {
    try (var house = new TestHatch()) {
      year(house, false);
      for (int three = 0; three < 3; three++) {
        house.comes(900 + three, "ward", "workshop:" + WORKSHOP, "sex:" + OVERHEARD);
        house.comes(950 + three, WORKSHOP, "sex:men");
      }
      house.quarter(5);
      releases(house);
      try (var side = new OpenSide(house.database, house.clock)) {
        assertThat(places(side.reader(), OVERHEARD)).isEmpty();
        assertThat(places(side.reader(), WORKSHOP)).isEmpty();
        assertThat(places(side.reader(), "people")).hasSizeGreaterThan(10);

        house.database.asAdmin(
            "insert into hatch_noticeboard.notice (pinned_on, title, words) values ('2027-05-01', 'Said', '"
                + OVERHEARD
                + "')");
        assertThat(places(side.reader(), OVERHEARD)).containsExactly("/open");
      }
    }
  }

  /// Where a word stands, in the parts of spreadsheets too.
  private static List<String> places(OpenReader reader, String word) {
    var places = new ArrayList<String>();
    reader
        .everything()
        .forEach(
            (path, came) -> {
              String text = path.endsWith(".ods") ? unpacked(came) : came.text();
              if (text.contains(word)) {
                places.add(path);
              }
            });
    return places;
  }

  private static String unpacked(OpenReader.Came ods) {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(ods.stream())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Every table of every schema, as the database lists them.
  @Test
  void the_outside_reads_the_noticeboard_and_its_own_and_is_refused_every_other_table() {
    try (var house = new TestHatch()) {
      var outside = JdbcClient.create(house.database.outside());
      List<String> tables =
          house.database.column(
              """
              select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                 and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               order by 1
              """);
      assertThat(tables).hasSizeGreaterThan(60);
      int read = 0;
      for (String table : tables) {
        var statement = outside.sql("select 1 from " + table + " limit 1");
        if (table.matches(
                "(hatch_noticeboard|hatch_quotation|house_officesignin|outside_\\w+)\\..*")
            && !table.endsWith("_seq")) {
          statement.query(Integer.class).list();
          read++;
        } else {
          assertThatThrownBy(() -> statement.query(Integer.class).list())
              .as(table)
              .hasStackTraceContaining("permission denied");
        }
      }
      assertThat(read).isGreaterThanOrEqualTo(7 + 12);
    }
  }

  /// What a guesser types who knows every address of the house and the numbers of its cases.
  @Test
  void the_open_side_answers_no_page_of_people_and_every_guess_alike() {
    try (var house = new TestHatch()) {
      year(house, true);
      try (var side = new OpenSide(house.database, house.clock)) {
        OpenReader reader = side.reader();
        String nothing = reader.get("/nothing-here").print();
        String signIn = reader.get("/team/nothing-here").print();
        assertThat(nothing).startsWith("404 ");
        assertThat(reader.get("/team/sign-in").print()).isEqualTo(nothing);
        var closed =
            RouteTable.ofTheHouse("").routes().stream()
                .filter(route -> route.method().equals("GET"))
                .map(RouteTable.Route::path)
                .filter(path -> !path.startsWith("/open") && !path.startsWith("/assets"))
                .filter(path -> !Office.isHere(path))
                .toList();
        assertThat(closed).hasSizeGreaterThan(40);
        for (String path : closed) {
          for (String guess : List.of("1", "ward", new UUID(0, 1).toString())) {
            var came = reader.get(path.replaceAll("\\{\\w+}", guess));
            // Whoever is not signed in is sent to sign in, which is not there.
            assertThat(came.print()).as(path).isIn(nothing, path.startsWith("/team") ? signIn : "");
          }
        }
        for (String guess : List.of("ward2", "500", "sex:men", new UUID(0, 2).toString())) {
          assertThat(reader.get("/open/book/" + guess).print()).isEqualTo(nothing);
          assertThat(reader.get("/open/book/ward/2027/" + guess).print()).isEqualTo(nothing);
        }
      }
    }
  }
}
