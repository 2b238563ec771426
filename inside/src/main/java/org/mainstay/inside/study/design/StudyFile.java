package org.mainstay.inside.study.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.DesignFile;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.design.rows.Needed;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.OutFolder;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Worked;

/// Does a programme make a difference? Regressions by a YAML design, and a report that says what
/// may and may not be concluded: `./mainstay study`.
public final class StudyFile {
  private static final List<String> RESULTS =
      List.of(
          "estimates.csv",
          "model.csv",
          "report.html",
          "report.txt",
          StudyTables.PLACEBO,
          StudyTables.BY_WAVE);

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
      var data = new Needed(asked).read(file.data(), news);
      Estimated estimated = estimated(asked, data);
      var studied = Studied.of(asked, estimated, version);
      var notes = new ArrayList<>(estimated.notes());
      notes.addAll(studied.warnings());
      var report = new StudyReport(asked, studied).view(notes);
      Map<String, byte[]> files = new LinkedHashMap<>();
      var tables = new StudyTables(asked, studied, version);
      files.put("estimates.csv", tables.estimates());
      files.put("model.csv", tables.model());
      files.putAll(tables.beside());
      files.put("report.html", report.html());
      files.put("report.txt", report.text());
      files.putAll(new StudyPictures(asked, studied).files());
      return new Worked.Done(notes, folder.write(files));
    } catch (Stopped stopped) {
      return stopped.worked();
    }
  }

  private Estimated estimated(Design design, Dataset data) {
    return switch (design.shape()) {
      case Shape.Rows _, Shape.TwoWaves _ -> {
        var prepared = Prepared.of(design, data);
        counted(prepared.outcomes().size(), prepared.treatments().size(), prepared.rows());
        yield new Estimates(design, prepared).estimated();
      }
      case Shape.Staggered staggered -> {
        var columns = design.columns();
        counted(columns.outcomes().size(), columns.treatments().size(), data.rows());
        yield new StaggeredEstimates(design, staggered, data).estimated();
      }
      case Shape.Interrupted series -> {
        counted(design.columns().outcomes().size(), 1, data.rows());
        yield new SeriesEstimates(design, series, data).estimated();
      }
    };
  }

  private void counted(int outcomes, int treatments, int rows) {
    news.accept("%d outcomes × %d treatments on %d rows".formatted(outcomes, treatments, rows));
  }
}
