package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report can be read by anybody, with anything, anywhere.
class ReportViewTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_tidy_desk() {
    desk = new Desk(folder);
  }

  @Test
  void it_has_language_title_heading_and_tables_with_captions_and_scopes() {
    desk.given("id,item1,item2,item3,item4,item5,item6\na,1,1,1,1,1,1\nb,,,,,,\n").score("k6");

    assertThat(desk.text("report.html"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .contains("<title>K6 scores – Mainstay</title>", "<h1>K6 scores</h1>")
        .contains("<caption>Rows by status</caption>", "<th scope=\"col\">Status</th>")
        .contains("<th scope=\"row\">moderate psychological distress</th><td>from 5</td><td>1</td>")
        .contains("<th scope=\"row\">nothing was answered</th><td>1</td>")
        .contains("Kessler RC, Barker PR", "data file version 1", "Mainstay test");
  }

  @Test
  void it_fetches_nothing() {
    desk.given("id,item1,item2\na,1,1\n").score("phq2");

    assertThat(desk.text("report.html"))
        .contains("default-src 'none'")
        .doesNotContain("<script", "<link", "src=\"", "url(", "@import");
  }

  @Test
  void names_of_columns_cannot_become_markup() {
    desk.given("id,item1,item2,<b>x</b>\na,1,1,1\n").score("phq2");

    assertThat(desk.text("report.html")).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>");
  }

  @Test
  void it_holds_no_id_of_anybody() {
    desk.given("id,item1,item2\nsentinel-4711,1,1\n").score("phq2");

    assertThat(desk.text("report.html")).doesNotContain("sentinel-4711");
  }

  @Test
  void outcomes_show_shares_with_their_denominators() {
    desk.given(
            """
            id,treatment_contacts,phq9_first,phq9_last,anxiety_measure,anxiety_first,anxiety_last
            a,2,14,8,gad7,12,7
            b,2,14,14,gad7,12,12
            c,2,14,14,gad7,12,12
            """)
        .outcomes();

    assertThat(desk.text("report.html"))
        .contains("<h1>Outcomes of finished courses</h1>")
        .contains("<th scope=\"row\">recovery</th><td>1</td><td>3</td><td>33.33 %</td>")
        .contains("<th scope=\"row\">at caseness</th><td>3</td>");
  }
}
