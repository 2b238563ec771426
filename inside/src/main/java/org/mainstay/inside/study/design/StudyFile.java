package org.mainstay.inside.study.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Worked;

/// Does a programme make a difference? Regressions by a YAML design, and a report that says what
/// may and may not be concluded: `./mainstay study`.
public final class StudyFile {
  private static final List<String> RESULTS =
      List.of("estimates.csv", "model.csv", "report.html", "report.txt");

  private final String version;
  private final Consumer<String> news;

  /// @param version of Mainstay, printed in the report
  /// @param news takes a sentence now and then
  public StudyFile(String version, Consumer<String> news) {
    this.version = version;
    this.news = news;
  }

  /// Reads, estimates and writes; a refused input writes nothing.
  ///
  /// @param design the YAML file
  /// @param out the folder for the results, made if absent
  public Worked run(Path design, Path out) {
    try {
      var file = DesignFile.open(design);
      var folder = OutFolder.at(out, file.data(), RESULTS);
      Design asked = file.design();
      news.accept("reading " + file.data().getFileName());
      var data = Prepared.read(file, asked, news);
      var prepared = Prepared.of(asked, data);
      news.accept(
          "%d outcomes × %d treatments on %d rows"
              .formatted(
                  prepared.outcomes().size(), prepared.treatments().size(), prepared.rows()));
      Studied studied = studied(asked, prepared);
      var notes = new ArrayList<>(prepared.notes());
      notes.addAll(studied.warnings());
      var report = new StudyReport(asked, studied).view(notes);
      Map<String, byte[]> files = new LinkedHashMap<>();
      var tables = new StudyTables(asked, studied, version);
      files.put("estimates.csv", tables.estimates());
      files.put("model.csv", tables.model());
      files.put("report.html", report.html());
      files.put("report.txt", report.text());
      files.putAll(new StudyPictures(asked, studied).files());
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private Studied studied(Design design, Prepared data) {
    List<Finding> all = new Estimates(design, data).findings();
    var outcomes = design.columns().outcomes();
    var findings = all.stream().filter(one -> outcomes.contains(one.outcome())).toList();
    var controls = all.stream().filter(one -> !outcomes.contains(one.outcome())).toList();
    return new Studied(
        findings,
        controls,
        Selection.in(design.question(), findings, controls),
        new StudyFacts(design, all, version).facts());
  }
}
