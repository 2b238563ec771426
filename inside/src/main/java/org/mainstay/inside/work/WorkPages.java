package org.mainstay.inside.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.work.employment.Episodes;
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
  private final WorkAsks asks;
  private final Episodes episodes;
  private final Clock clock;

  public WorkPages(
      Cases cases, EmploymentRecords records, WorkAsks asks, Episodes episodes, Clock clock) {
    this.cases = cases;
    this.records = records;
    this.asks = asks;
    this.episodes = episodes;
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

  @PostMapping("/team/case/{id}/work/ask")
  public Answer ask(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var chosen = sent.getOrDefault("moment", "");
    var moment = Arrays.stream(AskedAt.values()).filter(at -> at.name().equals(chosen)).findFirst();
    var form = WorkForm.fresh(LocalDate.now(clock));
    if (moment.isEmpty()) {
      return page(referral, form.refused("moment", "Choose what they are asked about"));
    }
    var refusal = records.notNow(referral, moment.get());
    if (refusal.isPresent()) {
      return page(referral, form.refused("moment", refusal.get()));
    }
    asks.ask(referral, moment.get());
    return new GoTo(CaseHead.Tab.WORK.of(referral.id()));
  }

  private Answer page(Referral referral, WorkForm form) {
    // What somebody does for a living is theirs: that it was read is in their trail.
    cases.open(referral, Purpose.SUPPORT);
    var said = records.of(referral.id());
    var ended = records.ended(referral.id());
    var asked = asks.of(referral.id());
    var page =
        new Page(
                "Work",
                new WorkView(
                    cases.head(referral, CaseHead.Tab.WORK),
                    CaseHead.Tab.WORK.of(referral.id()),
                    Arrays.stream(AskedAt.values())
                        .map(
                            at ->
                                Optional.ofNullable(said.get(at))
                                    .map(one -> line(one, ended))
                                    .orElseGet(() -> missing(at, ended, asked)))
                        .toList(),
                    episodes.of(referral.id()).words(),
                    moments(referral, asked),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  /// The moments about which they can be asked on their own page today.
  private List<AskedAt> moments(Referral referral, List<WorkAsks.Ask> asked) {
    return Arrays.stream(AskedAt.values())
        .filter(at -> asked.stream().noneMatch(ask -> ask.moment() == at))
        .filter(at -> records.notNow(referral, at).isEmpty())
        .toList();
  }

  private static WorkView.Line line(EmploymentRecord said, Optional<LocalDate> ended) {
    var late =
        ended
            .filter(_ -> said.at().isFollowUp())
            .map(said.at()::dueAfter)
            .filter(due -> said.on().isAfter(due.plusDays(WorkAsks.DAYS_MAX)))
            .map(due -> ". Late: it was due on " + London.words(due))
            .orElse("");
    return new WorkView.Line(said.at().words(), said.words(), London.words(said.on()) + late);
  }

  private WorkView.Line missing(AskedAt at, Optional<LocalDate> ended, List<WorkAsks.Ask> asked) {
    var standing =
        asked.stream()
            .filter(ask -> ask.moment() == at)
            .map(
                ask ->
                    "Not known. Asked on their page on %s, told %d of 3 times, no answer yet."
                        .formatted(London.words(London.day(ask.at())), ask.times()))
            .findFirst();
    return new WorkView.Line(at.words(), standing.orElseGet(() -> missing(at, ended)), "");
  }

  private String missing(AskedAt at, Optional<LocalDate> ended) {
    if (!at.isFollowUp()) {
      return "Not known. Nobody has asked yet.";
    }
    return ended
        .map(at::dueAfter)
        .map(
            due ->
                due.isAfter(LocalDate.now(clock))
                    ? "To be asked on " + London.words(due)
                    : "Not known. It was due on " + London.words(due))
        .orElse("To be asked when support has ended");
  }
}
