package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.disclosure.audit.Audited;
import org.mainstay.sums.disclosure.audit.Audited.Finding;
import org.mainstay.sums.disclosure.audit.Rounding;
import org.mainstay.sums.disclosure.audit.TableAudit;

/// Which suppressed cells of somebody's published tables can be worked out: `./mainstay exposed`.
public final class ExposedFile {
  private final String mark;
  private final long base;
  private final String version;

  /// @param mark what stands in a cell that was suppressed
  /// @param base that published numbers were rounded to; 1 where they were not
  /// @param version of Mainstay, printed in the report
  public ExposedFile(String mark, long base, String version) {
    this.mark = mark;
    this.base = base;
    this.version = version;
  }

  /// How it ended, and what was found.
  ///
  /// @param says the findings in plain words, for the screen
  /// @param found whether any suppressed cell is bounded
  public record Looked(Worked worked, List<String> says, boolean found) {
    public Looked {
      says = List.copyOf(says);
    }
  }

  /// What one table gives away.
  ///
  /// @param bounded every suppressed cell that has a greatest number, in the order of the table
  /// @param suppressed how many cells were suppressed
  record Given(String table, List<Finding.Between> bounded, long suppressed) {
    Given {
      bounded = List.copyOf(bounded);
    }
  }

  /// Reads, works out and writes; a refused input writes nothing.
  ///
  /// @param in `table,cell,value`
  /// @param out the folder for the results, made if absent
  public Looked run(Path in, Path out) {
    try {
      var folder = OutFolder.at(out, in, List.of("exposed.csv", "report.html", "report.txt"));
      var rounding = rounding();
      var read = ExposedTables.read(in, mark, rounding);
      List<Given> given = read.tables().stream().map(table -> given(table, rounding)).toList();
      var report = new ExposedReport(given, mark, rounding, version);
      Map<String, byte[]> files = new LinkedHashMap<>(report.files(read.notes()));
      files.put("exposed.csv", csv(given));
      return new Looked(
          new Worked.Done(read.notes(), folder.write(files)),
          report.onScreen(),
          given.stream().anyMatch(one -> !one.bounded().isEmpty()));
    } catch (Stopped stopped) {
      return new Looked(stopped.worked(), List.of(), false);
    }
  }

  private Rounding rounding() {
    if (base < 1 || base > Rounding.BASE_MAX) {
      throw new Stopped(
          Refusal.OPTION_NOT_UNDERSTOOD,
          "--base has " + base,
          "Give what the publisher rounded to, from 1 (nothing was rounded) to "
              + Rounding.BASE_MAX
              + ".");
    }
    return new Rounding(base);
  }

  private static Given given(ExposedTables.Read read, Rounding rounding) {
    return switch (TableAudit.of(read.table(), rounding)) {
      case Audited.Possible(var findings) ->
          new Given(read.table().name(), bounded(findings), read.suppressed());
      case Audited.Contradictory(var parts, var total) ->
          throw new Stopped(
              Refusal.TABLE_CONTRADICTORY,
              "%s: the parts come to %s, and the total can be %s"
                  .formatted(read.at(total.cell()), ends(parts), ends(total)),
              "Check that --base is what the publisher rounded to, that no part holds another (give"
                  + " a sub-total a table of its own), and that the total is of these parts.");
      case Audited.TooGreat(var cell) ->
          throw new Stopped(
              Refusal.SCORE_NOT_POSSIBLE,
              read.at(cell) + ": up to here the numbers come to more than we can add up",
              "Correct them.");
    };
  }

  private static List<Finding.Between> bounded(List<Finding> findings) {
    List<Finding.Between> bounded = new ArrayList<>();
    for (Finding finding : findings) {
      switch (finding) {
        case Finding.Between between -> bounded.add(between);
        case Finding.AtLeast _ -> {}
      }
    }
    return bounded;
  }

  /// The numbers that a cell can be, in words.
  static String ends(Finding finding) {
    return switch (finding) {
      case Finding.Between between when between.isExact() -> String.valueOf(between.least());
      case Finding.Between(var _, var least, var greatest) -> least + " to " + greatest;
      case Finding.AtLeast(var _, var least) -> least + " or more";
    };
  }

  private static byte[] csv(List<Given> given) {
    var text = new CsvText(List.of("table", "cell", "low", "high"));
    for (Given one : given) {
      for (Finding.Between found : one.bounded()) {
        text.row(
            List.of(
                one.table(),
                found.cell(),
                String.valueOf(found.least()),
                String.valueOf(found.greatest())));
      }
    }
    return text.bytes();
  }
}
