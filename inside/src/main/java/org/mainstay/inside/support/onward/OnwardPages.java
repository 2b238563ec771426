package org.mainstay.inside.support.onward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.onward.OnwardReferrals.Kept;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which somebody is referred on, and followed until there is an answer.
@InsidePages
public class OnwardPages {
  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  /// More than so many are no list that a browser can offer.
  private static final int OFFERED_MAX = 200;

  private final Cases cases;
  private final OnwardReferrals onward;
  private final Team team;
  private final Upkeep directory;
  private final Clock clock;

  public OnwardPages(
      Cases cases, OnwardReferrals onward, Team team, Upkeep directory, Clock clock) {
    this.cases = cases;
    this.onward = onward;
    this.team = team;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/onward")
  public Answer list(@PathVariable UUID id) {
    return list(cases.find(id), OnwardForm.fresh(LocalDate.now(clock), 0));
  }

  @PostMapping("/team/case/{id}/onward")
  public Answer send(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = OnwardForm.of(sent);
    var wish = form.wish();
    if (wish.isEmpty()) {
      return list(referral, form);
    }
    return switch (onward.send(referral, wish.get())) {
      case Kept.Done(var now) when now.isProposed() ->
          new GoTo(CaseHead.Tab.LETTERS.of(referral.id()) + "?onward=" + now.id());
      case Kept.Done(var now) -> new GoTo(path(now));
      case Kept.Refused(var because) -> list(referral, form.refused("on", because));
      case Kept.ChangedMeanwhile() -> list(referral, form.refused("on", CHANGED));
    };
  }

  @GetMapping("/team/case/{id}/onward/{onward}")
  public Answer one(@PathVariable UUID id, @PathVariable("onward") UUID one) {
    var referral = cases.find(id);
    var found = find(referral, one);
    return one(referral, found, OnwardForm.fresh(LocalDate.now(clock), found.version()), "");
  }

  @PostMapping("/team/case/{id}/onward/{onward}")
  public Answer hears(
      @PathVariable UUID id,
      @PathVariable("onward") UUID one,
      @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var found = find(referral, one);
    var form = OnwardForm.of(sent);
    var news = form.news();
    if (news.isEmpty()) {
      return one(referral, found, form, "");
    }
    if (!form.isOf(found.version())) {
      return one(referral, found, form, CHANGED);
    }
    return switch (onward.hears(found, news.get())) {
      case Kept.Done(var now) -> new GoTo(path(now));
      case Kept.Refused(var because) -> one(referral, found, form.refused("on", because), "");
      case Kept.ChangedMeanwhile() -> one(referral, found, form, CHANGED);
    };
  }

  private OnwardReferral find(Referral referral, UUID id) {
    return onward
        .find(new OnwardId(id))
        .filter(found -> found.referral().equals(referral.id()))
        .orElseThrow(NoSuchCase::new);
  }

  private Answer list(Referral referral, OnwardForm form) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var page =
        new Page(
                "Referred on",
                new OnwardListView(
                    cases.head(referral, CaseHead.Tab.ONWARD),
                    CaseHead.Tab.ONWARD.of(referral.id()),
                    onward.of(referral.id()).stream().map(each -> line(opened, each)).toList(),
                    directory.names(OFFERED_MAX),
                    referral.stage().isOpen(),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private Answer one(Referral referral, OnwardReferral found, OnwardForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var facts =
        new OnwardView.Facts(
            to(opened, found),
            found.reason().words(),
            standing(found),
            CaseHead.Tab.LETTERS.of(referral.id()) + "?onward=" + found.id(),
            CaseHead.Tab.ONWARD.of(referral.id()));
    var page =
        new Page(
                "Referred on",
                new OnwardView(
                    cases.head(referral, CaseHead.Tab.ONWARD),
                    path(found),
                    facts,
                    onward.steps(found.id()).stream().map(step -> line(opened, step)).toList(),
                    found.standing().state().next().stream()
                        .<Choice>map(next -> Choice.of(next.name(), next.words()))
                        .toList(),
                    notice,
                    form))
            .withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private static OnwardListView.Line line(OpenRecord opened, OnwardReferral each) {
    return new OnwardListView.Line(
        to(opened, each),
        London.words(each.sentOn()),
        standing(each),
        each.isUnanswered() ? London.words(each.standing().askAgainOn()) : "",
        path(each));
  }

  private OnwardView.Line line(OpenRecord opened, OnwardReferral.Step step) {
    return new OnwardView.Line(
        London.words(step.on()),
        step.state().words(),
        team.nameOf(step.by()),
        opened.words(step.note()).openFor(Purpose.SUPPORT));
  }

  private static String to(OpenRecord opened, OnwardReferral found) {
    return opened.words(found.organisation()).openFor(Purpose.SUPPORT);
  }

  private static String standing(OnwardReferral found) {
    return "%s, since %s"
        .formatted(found.standing().state().words(), London.words(found.standing().since()));
  }

  private static String path(OnwardReferral found) {
    return CaseHead.Tab.ONWARD.of(found.referral()) + "/" + found.id();
  }
}
