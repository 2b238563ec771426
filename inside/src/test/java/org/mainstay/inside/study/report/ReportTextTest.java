package org.mainstay.inside.study.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A report reads the same in a terminal.
class ReportTextTest {
  private static final ReportView REPORT =
      new ReportView(
          "Waits",
          List.of("Two groups."),
          List.of(
              new ReportView.Section(
                  "Where they stand",
                  List.of("North is quicker."),
                  List.of(out -> out.writeContent("<svg></svg>")),
                  List.of(
                      new ReportView.TableView(
                          "Medians",
                          List.of("Group", "Days"),
                          List.of(List.of("north", "21"), List.of("far south", "9")))))),
          List.of("One row was left out."),
          List.of(new ReportView.Fact("Made with", "Mainstay")));

  @Test
  void every_sentence_and_figure_is_there_and_columns_stand_in_line() {
    assertThat(new String(REPORT.text(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Waits
            =====

            Two groups.

            Where they stand
            ----------------

            North is quicker.

            Medians
            Group      Days
            ---------------
            north        21
            far south     9

            Notes
            -----

            - One row was left out.

            Method and sources
            ------------------

            Made with: Mainstay
            """);
  }

  @Test
  void the_page_has_the_heading_the_picture_and_the_table_in_that_order() {
    assertThat(new String(REPORT.html(), StandardCharsets.UTF_8))
        .containsSubsequence(
            "<h1>Waits</h1>",
            "<h2>Where they stand</h2>",
            "<p>North is quicker.</p>",
            "<svg></svg>",
            "<caption>Medians</caption>",
            "<h2>Notes</h2>");
  }
}
