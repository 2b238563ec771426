package org.mainstay.outside.commitment.history;

import java.time.Clock;
import java.time.LocalDate;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What was changed of a promise, by whom and when.
@Controller
public class HistoryPages {
  public static final String HISTORY = "/commitment/history";

  private final Changes changes;
  private final Clock clock;

  public HistoryPages(Changes changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping(Office.EMPLOYER + "{employer}" + HISTORY)
  public Answer history() {
    var employer = Office.employer();
    var lines =
        changes.of(employer.code()).stream()
            .map(
                change ->
                    new HistoryView.Line(
                        OfficeForm.on(LocalDate.ofInstant(change.at(), clock.getZone())),
                        change.by(),
                        change.about(),
                        change.words()))
            .toList();
    return new Page(
            "History",
            new HistoryView(employer.name(), Office.of(employer.code(), "/commitment"), lines))
        .withoutExit();
  }
}
