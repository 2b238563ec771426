package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an analyst watches a question being worked out, reads the report and takes the files.
@InsidePages
public class ResultPages {
  private static final String TITLE = "Studies";
  private static final int AGAIN_SECONDS = 3;
  private static final String ONE = StudyPages.DESK + "/{file}/result/{result}";

  private final Uploads uploads;
  private final Results results;
  private final Workbench workbench;

  public ResultPages(Uploads uploads, Results results, Workbench workbench) {
    this.uploads = uploads;
    this.results = results;
    this.workbench = workbench;
  }

  /// How a result stands, in a word or two.
  static String state(Result result, Workbench workbench) {
    return switch (result.state()) {
      case RUNNING -> workbench.doing(result.id()).isPresent() ? "Under way" : "Stopped";
      case DONE -> "Ready";
      case REFUSED -> "Not worked out";
      case FAULT -> "Fault";
    };
  }

  /// Begins to work something out.
  static Answer begun(Upload upload, Asked asked, Results results, Workbench workbench) {
    if (workbench.isFull()) {
      return new Page(TITLE, ResultView.busy(upload.path())).withoutExit().withStatus(503);
    }
    var id = results.begin(upload.id(), asked);
    workbench.begin(upload, id, asked);
    return new GoTo(upload.path() + "/result/" + id);
  }

  /// How it stands: being worked out, refused, cut off, or its report and its files.
  ///
  /// @param still whether the page shall not ask for itself again
  @GetMapping(ONE)
  public Answer result(
      @PathVariable UUID file,
      @PathVariable UUID result,
      @RequestParam(defaultValue = "") String still) {
    // Looked at before the row: whatever ends in between is then seen as ended, not as cut off.
    var doing = workbench.doing(new Result.Id(result));
    var upload = uploads.find(new Upload.Id(file));
    var found = results.find(new Upload.Id(file), new Result.Id(result));
    if (upload.isEmpty() || found.isEmpty()) {
      return new NotHere();
    }
    var page =
        new Page(TITLE, view(upload.get(), found.get(), doing.orElse(""), !still.isEmpty()))
            .withoutExit();
    boolean watching = found.get().state() == Result.State.RUNNING && doing.isPresent();
    return watching && still.isEmpty() ? page.again(AGAIN_SECONDS) : page;
  }

  private ResultView view(Upload upload, Result result, String doing, boolean still) {
    Map<String, byte[]> files =
        result.state() == Result.State.DONE ? results.files(result) : Map.of();
    Content report =
        files.containsKey(Reckoning.REPORT)
            ? ReportView.inPage(files.getOrDefault(Reckoning.REPORT, new byte[0]))
            : Words.none();
    return new ResultView(
        new ResultView.Head(
            upload.path(),
            result.path(),
            result.asked().words(),
            upload.path() + "/ask/" + result.asked().path() + "?from=" + result.id()),
        new ResultView.Standing(result.state(), doing, still, result.said()),
        report,
        lines(result, List.copyOf(files.keySet())),
        text(files, Reckoning.DESIGN),
        Reckoning.again(result.asked(), upload.understood()));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static List<ResultView.FileLine> lines(Result result, List<String> names) {
    List<ResultView.FileLine> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      // By number: a name may hold a column's name, and an address stays in a browser's history.
      lines.add(
          new ResultView.FileLine(
              names.get(i), result.path() + "/file/" + (i + 1), kind(names.get(i))));
    }
    return lines;
  }

  private static String kind(String name) {
    return switch (ending(name)) {
      case "csv" -> "table (CSV)";
      case "ods" -> "all tables in one spreadsheet (ODS)";
      case "svg" -> "chart (SVG)";
      case "html" -> "this report as a page of its own";
      case "yaml" -> "the design, to work it out again";
      default -> "text";
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String type(String name) {
    return switch (ending(name)) {
      case "csv" -> "text/csv;charset=utf-8";
      case "ods" -> "application/vnd.oasis.opendocument.spreadsheet";
      case "svg" -> "image/svg+xml";
      case "html" -> "text/html;charset=utf-8";
      default -> "text/plain;charset=utf-8";
    };
  }

  /// Works the same out again, after it was cut off or went wrong.
  @PostMapping(ONE)
  public Answer again(@PathVariable UUID file, @PathVariable UUID result) {
    var upload = uploads.find(new Upload.Id(file));
    var found = results.find(new Upload.Id(file), new Result.Id(result));
    return upload.isEmpty() || found.isEmpty()
        ? new NotHere()
        : begun(upload.get(), found.get().asked(), results, workbench);
  }

  /// Stops working it out; nothing of it is kept but what was asked.
  @PostMapping(ONE + "/stop")
  public Answer stop(@PathVariable UUID file, @PathVariable UUID result) {
    var found = results.find(new Upload.Id(file), new Result.Id(result));
    if (found.isEmpty()) {
      return new NotHere();
    }
    workbench.stop(found.get().id());
    return new GoTo(found.get().path());
  }

  @GetMapping(ONE + "/file/{number}")
  public Answer download(
      @PathVariable UUID file, @PathVariable UUID result, @PathVariable int number) {
    var found = results.find(new Upload.Id(file), new Result.Id(result));
    if (found.isEmpty()) {
      return new NotHere();
    }
    return results.files(found.get()).entrySet().stream()
        .skip(Math.max(0, number - 1L))
        .findFirst()
        .<Answer>map(one -> new Download(one.getKey(), type(one.getKey()), one.getValue()))
        .orElseGet(NotHere::new);
  }
}
