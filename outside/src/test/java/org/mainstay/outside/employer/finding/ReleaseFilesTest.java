package org.mainstay.outside.employer.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.outside.employer.book.Sample;
import org.mainstay.ui.Download;

/// The files of a release say what its pages say, and are the same bytes for ever.
class ReleaseFilesTest {
  private static final PinnedRelease YEAR =
      Sample.release(2027, "year", Sample.sex(85, 15, 2, 4), Sample.outcome(60, 20, 20, 4));
  private static final PinnedRelease FIRST =
      Sample.release(2027, "quarter-1", Sample.total("total", 28, 4));
  private static final PinnedRelease SECOND =
      Sample.release(2027, "quarter-2", Sample.total("total", 40, 3));

  private static ReleaseFiles files(PinnedRelease release) {
    return new ReleaseFiles(Sample.book(2027, FIRST, SECOND, YEAR), release);
  }

  private static String text(Optional<Download> file) {
    return new String(file.orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_table_says_what_its_page_says_in_numbers_and_in_words() {
    assertThat(text(files(YEAR).named("sex.csv")).lines().toList())
        .isEqualTo(
            List.of(
                "Group,Part of,Staff on the roster,People,People likely from,People likely"
                    + " to,Margin,Times its share of staff,Ratio likely from,Ratio likely to",
                "All staff,the whole table,1010,102,98,106,4,not compared,not compared,not compared",
                "Women,All staff,750,85,81,89,4,1.13,1.08,1.19",
                "Men,All staff,250,15,11,19,4,0.6,0.4,0.8",
                "Not stated or other,All staff,10,too small to say,too small to say,too small to"
                    + " say,4,not compared,not compared,not compared"));
  }

  @Test
  void a_file_of_all_rows_has_each_of_them_once() {
    assertThat(text(files(YEAR).named("all.csv")).lines()).hasSize(9);
    assertThat(text(files(YEAR).named("all.csv")))
        .contains("outcome,How support ended,April 2027 to March 2028,outcome:better,Better,")
        .contains("no roster");
  }

  @Test
  void a_trend_ends_with_its_own_release_whatever_came_later() {
    assertThat(text(files(FIRST).named("trend.csv")).lines()).hasSize(2);
    assertThat(text(files(SECOND).named("trend.csv")))
        .endsWith("July to September 2027,40,37,43,3,more,7,17\n");
    assertThat(text(new ReleaseFiles(Sample.book(2027, FIRST), FIRST).named("trend.csv")))
        .isEqualTo(text(files(FIRST).named("trend.csv")));
  }

  @Test
  void the_signed_text_is_what_was_hashed() {
    assertThat(text(files(YEAR).named("signed.txt"))).isEqualTo(YEAR.release().canonical());
  }

  @Test
  void a_file_is_the_same_bytes_whenever_it_is_fetched() {
    for (String name : List.of("all.ods", "sex.ods", "sex.csv", "trend.ods", "outcome.csv")) {
      assertThat(files(YEAR).named(name).orElseThrow().bytes())
          .as(name)
          .isEqualTo(files(YEAR).named(name).orElseThrow().bytes());
    }
  }

  @Test
  void a_file_that_nobody_made_is_not_there() {
    for (String name : List.of("age.csv", "sex.pdf", "sex", ".csv", "../sex.csv", "SEX.csv")) {
      assertThat(files(YEAR).named(name)).as(name).isEmpty();
    }
  }
}
