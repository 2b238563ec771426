package org.mainstay.inside.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case on which its worker keeps what the person says about their work.
@InsidePages
public class WorkPages {
  private final Cases cases;
  private final EmploymentRecords records;
  private final Clock clock;

  public WorkPages(Cases cases, EmploymentRecords records, Clock clock) {
    this.cases = cases;
    this.records = records;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/work")
  public Answer work(@PathVariable UUID id) {
    return page(cases.find(id), WorkForm.fresh(LocalDate.now(clock)));
  }

  @PostMapping("/team/case/{id}/work")
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = WorkForm.of(sent);
    var said = form.said();
    if (said.isEmpty()) {
      return page(referral, form);
    }
    return switch (records.keep(referral, said.get())) {
      case EmploymentRecords.Kept.Done() -> new GoTo(CaseHead.Tab.WORK.of(referral.id()));
      case EmploymentRecords.Kept.Refused(var because) ->
          page(referral, form.refused("on", because));
    };
  }

  private Answer page(Referral referral, WorkForm form) {
    // What somebody does for a living is theirs: that it was read is in their trail.
    cases.open(referral, Purpose.SUPPORT);
    var said = records.of(referral.id());
    var ended = records.ended(referral.id());
    var page =
        new Page(
                "Work",
                new WorkView(
                    cases.head(referral, CaseHead.Tab.WORK),
                    CaseHead.Tab.WORK.of(referral.id()),
                    Arrays.stream(AskedAt.values())
                        .map(at -> said.containsKey(at) ? line(said.get(at)) : missing(at, ended))
                        .toList(),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private static WorkView.Line line(EmploymentRecord said) {
    return new WorkView.Line(said.at().words(), said.words(), London.words(said.on()));
  }

  private WorkView.Line missing(AskedAt at, Optional<LocalDate> ended) {
    if (!at.isFollowUp()) {
      return new WorkView.Line(at.words(), "Not known. Nobody has asked yet.", "");
    }
    var words =
        ended
            .map(at::dueAfter)
            .map(
                due ->
                    due.isAfter(LocalDate.now(clock))
                        ? "To be asked on " + London.words(due)
                        : "Not known. It was due on " + London.words(due))
            .orElse("To be asked when support has ended");
    return new WorkView.Line(at.words(), words, "");
  }
}
