package org.mainstay.inside.work.results;

import java.time.Clock;
import java.time.LocalDate;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.Page;
import org.mainstay.ui.spreadsheet.CsvFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the lead reads whether people got back to work.
@InsidePages
public class WorkResultPages {
  /// Where it is.
  public static final String PATH = "/team/work";

  private final WorkRows rows;
  private final Clock clock;

  public WorkResultPages(WorkRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @GetMapping(PATH)
  public Answer results(@RequestParam(name = "who", defaultValue = "") String who) {
    return new Page("Back at work", WorkResultsView.of(counted(who))).withoutExit();
  }

  @GetMapping(PATH + "/file")
  public Answer file(@RequestParam(name = "who", defaultValue = "") String who) {
    var results = counted(who);
    return new Download(
        "back-at-work-" + results.group().address() + ".csv",
        CsvFile.TYPE,
        CsvFile.of(WorkResultsFile.of(results)));
  }

  private WorkResults counted(String who) {
    return WorkResults.of(rows.all(), WorkResults.Group.of(who), LocalDate.now(clock));
  }
}
