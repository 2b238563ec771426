package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.inside.study.design.StudyDesk.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// `./mainstay study`: a design and its data go in, estimates and a report come out.
class StudyFileTest {
  private static final int[] SIZES = {4, 3, 5, 4, 3, 5};
  private static final String T = "1 0 0 1 0 1 0 1 1 0 0 0 0 0 1 1 1 0 0 0 1 0 1 0";
  private static final String X =
      "25 31 44 52 29 38 47 22 35 41 50 58 27 33 46 55 24 36 49 30 34 45 53 60";
  private static final String Y =
      "22 24 21 25 19 23 20 27 24 22 25 21 18 22 21 24 26 23 20 21 25 22 27 24";

  private static final String EXAMPLE =
      """
      data: data.csv
      outcomes: [y]
      treatments: [t]
      covariates: [x]
      fixed_effects: [org]
      """;

  @TempDir Path folder;

  /// Section 5.11 of the statistics reference, checked there with lm, sandwich, clubSandwich and
  /// estimatr.
  @Test
  void the_worked_example_has_its_published_figures() throws IOException {
    example();
    done(
        """
        data: data.csv
        outcomes: [y]
        treatments: [t]
        covariates: [x]
        fixed_effects: [org]
        cluster: org
        robust: [cr1, cr3, wild]
        corrections: [holm]
        """);

    Map<String, String> t = row("estimates.csv", 0);
    assertThat(number(t, "estimate")).isCloseTo(2.951168313665702, within(1e-12));
    assertThat(number(t, "se")).isCloseTo(0.526829217723113, within(1e-12));
    assertThat(number(t, "statistic")).isCloseTo(5.601755207162, within(1e-10));
    assertThat(number(t, "p")).isCloseTo(0.002504745483188, within(1e-14));
    assertThat(number(t, "se_cr3")).isCloseTo(0.582701103164155, within(1e-12));
    assertThat(number(t, "p_wild")).isEqualTo(0.03125);
    assertThat(t)
        .containsEntry("df", "5.0")
        .containsEntry("n", "24")
        .containsEntry("clusters", "6");
    assertThat(number(t, "p_holm")).isEqualTo(number(t, "p"));
    assertThat(t).containsEntry("p_bh", "");
    assertThat(row("model.csv", 0))
        .containsEntry("k", "3")
        .containsEntry("convention", "nested")
        .containsEntry("rows_used", "24")
        .containsEntry("fixed_effects", "org");
  }

  @Test
  void the_other_convention_counts_every_organisation() throws IOException {
    example();
    done(
        """
        data: data.csv
        outcomes: y
        treatments: t
        covariates: x
        fixed_effects: org
        cluster: org
        convention: areg
        robust: [cr1, cr3]
        """);

    assertThat(number(row("estimates.csv", 0), "se")).isCloseTo(0.603558692132635, within(1e-12));
    assertThat(row("model.csv", 0)).containsEntry("k", "8").containsEntry("convention", "areg");
  }

  @Test
  void few_clusters_move_to_the_jackknife_with_a_warning() throws IOException {
    example();
    var worked =
        done(
            """
            data: data.csv
            outcomes: [y]
            treatments: [t]
            covariates: [x]
            fixed_effects: [org]
            cluster: org
            """);

    assertThat(worked.notes()).anyMatch(note -> note.startsWith("6 clusters: "));
    assertThat(row("estimates.csv", 0)).containsEntry("error", "cr3");
    assertThat(number(row("estimates.csv", 0), "se")).isCloseTo(0.582701103164155, within(1e-12));
  }

  /// R 4.2.2: lm(y ~ t + x + factor(org)), sandwich::vcovHC(type = "HC1"), n − K with K = 8.
  @Test
  void rows_that_stand_by_themselves_are_not_clustered_behind_anybodys_back() throws IOException {
    example();
    done(EXAMPLE + "cluster: org\nrobust: [hc1]\nconvention: areg\n");

    Map<String, String> t = row("estimates.csv", 0);
    assertThat(number(t, "estimate")).isCloseTo(2.951168313665702, within(1e-12));
    assertThat(number(t, "se")).isCloseTo(0.7420333130698479, within(1e-12));
    assertThat(t).containsEntry("error", "hc1").containsEntry("df", "16.0");
    assertThat(report()).contains("Errors: hc1\n");
  }

  @Test
  void errors_by_row_and_by_cluster_are_not_mixed() throws IOException {
    example();

    assertThat(
            refused(EXAMPLE + "cluster: org\nrobust: [hc1, cr1]\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("each row stands by itself", "Ask for hc1 alone");
  }

  @Test
  void the_report_names_the_errors_that_were_used_and_those_that_were_asked_for()
      throws IOException {
    example();
    done(EXAMPLE + "cluster: org\nrobust: [cr1]\n");

    assertThat(report()).contains("Errors: cr3 (asked for: cr1), clustered by org");
  }

  @Test
  void a_level_that_says_nothing_new_is_named_as_the_file_names_it() throws IOException {
    example();
    Path data = folder.resolve("data.csv");
    List<String> lines = Files.readAllLines(data);
    for (int i = 0; i < lines.size(); i++) {
      String site = i == 0 ? "site" : lines.get(i).charAt(0) < '4' ? "north" : "south";
      lines.set(i, lines.get(i) + "," + site);
    }
    Files.write(data, lines);
    done(EXAMPLE.replace("[org]", "[org, site]") + "cluster: org\nrobust: [cr1, cr3]\n");

    assertThat(row("model.csv", 0).getOrDefault("columns_dropped", ""))
        .startsWith("site=south: does not vary inside any organisation");
    assertThat(number(row("estimates.csv", 0), "se")).isCloseTo(0.526829217723113, within(1e-12));
  }

  @Test
  void a_type_is_made_of_columns_of_yes_and_no_alone() throws IOException {
    example();

    assertThat(
            refused(
                "data: data.csv\noutcomes: [y]\ntypes: {any: [t, x]}\nfixed_effects: [org]\ncluster: org\n",
                Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("types: x is not a yes or no: row 1 holds 25.0");
  }

  @Test
  void a_treatment_that_nobody_had_keeps_its_row_with_blanks_and_is_no_member_of_the_family()
      throws IOException {
    example("never", "0");
    done(
        """
        data: data.csv
        outcomes: [y]
        treatments: [t, never]
        covariates: [x]
        fixed_effects: [org]
        cluster: org
        robust: [cr1, cr3]
        corrections: [bh, holm]
        """);

    Map<String, String> never = row("estimates.csv", 1);
    assertThat(never)
        .containsEntry("treatment", "never")
        .containsEntry("estimate", "")
        .containsEntry("p_bh", "")
        .containsEntry("dropped", "the same for everybody");
    assertThat(number(row("estimates.csv", 0), "p_holm"))
        .isEqualTo(number(row("estimates.csv", 0), "p"));
    assertThat(report()).contains("never: the same for everybody");
  }

  @Test
  void a_cross_section_says_association_and_never_that_anything_works() throws IOException {
    example();
    done(
        """
        data: data.csv
        outcomes: [y]
        treatments: [t]
        fixed_effects: [org]
        cluster: org
        robust: [cr1, cr3]
        """);

    assertThat(report())
        .contains("Whatever is found is an association")
        .contains("People choose whether to take part")
        .contains("would have been seen in 80 of 100 such studies")
        .doesNotContainIgnoringCase("works")
        .doesNotContainIgnoringCase("harms")
        .doesNotContainIgnoringCase("effect of")
        .doesNotContain("NaN");
  }

  @Test
  void a_column_that_is_not_there_is_named() throws IOException {
    example();

    assertThat(refused("data: data.csv\noutcomes: [z]\ntreatments: [t]\n", Refusal.COLUMN_MISSING))
        .contains("column z", "The file has org, t, x, y");
  }

  @Test
  void a_cell_that_is_no_number_is_named_with_row_and_column() throws IOException {
    Files.writeString(folder.resolve("data.csv"), "org,t,y\n1,0,3\n1,yes,4\n");

    assertThat(
            refused(
                "data: data.csv\noutcomes: [y]\ntreatments: [t]\nfixed_effects: [org]\ncluster: org\n",
                Refusal.NUMBER_NEEDED))
        .contains("row 3", "column t", "\"yes\"");
  }

  @Test
  void a_key_that_is_not_known_is_named() throws IOException {
    example();

    assertThat(
            refused(
                "data: data.csv\noutcome: [y]\ntreatments: [t]\n", Refusal.DESIGN_NOT_UNDERSTOOD))
        .contains("the key outcome", "outcomes");
  }

  private void example(String... further) throws IOException {
    String[] t = T.split(" ", -1);
    String[] x = X.split(" ", -1);
    String[] y = Y.split(" ", -1);
    var rows = new StringBuilder("org,t,x,y" + (further.length > 0 ? "," + further[0] : "") + "\n");
    int next = 0;
    for (int org = 0; org < SIZES.length; org++) {
      for (int i = 0; i < SIZES[org]; i++, next++) {
        rows.append("%d,%s,%s,%s".formatted(org + 1, t[next], x[next], y[next]))
            .append(further.length > 0 ? "," + further[1] : "")
            .append("\n");
      }
    }
    Files.writeString(folder.resolve("data.csv"), rows);
  }

  private Worked.Done done(String yaml) throws IOException {
    return new StudyDesk(folder).done(yaml);
  }

  private String refused(String yaml, Refusal because) throws IOException {
    return new StudyDesk(folder).refused(yaml, because);
  }

  private String report() throws IOException {
    return new StudyDesk(folder).report();
  }

  private Map<String, String> row(String file, int number) throws IOException {
    return new StudyDesk(folder).rows(file).get(number);
  }
}
