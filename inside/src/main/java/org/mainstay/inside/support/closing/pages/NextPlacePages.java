package org.mainstay.inside.support.closing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one person goes on: what they said on their page, and what they said in a talk.
@InsidePages
public class NextPlacePages {
  private static final String PLACE = "/team/case/{id}/place";

  private final Cases cases;
  private final NextPlaces places;
  private final Hubs hubs;
  private final Concerns concerns;
  private final Team team;

  public NextPlacePages(Cases cases, NextPlaces places, Hubs hubs, Concerns concerns, Team team) {
    this.cases = cases;
    this.places = places;
    this.hubs = hubs;
    this.concerns = concerns;
    this.team = team;
  }

  /// Where the page is for this case.
  static String path(ReferralId referral) {
    return "/team/case/" + referral + "/place";
  }

  @GetMapping(PLACE)
  public Answer place(@PathVariable UUID id) {
    return page(cases.find(id), NextPlaceForm.of(Map.of()));
  }

  @PostMapping(PLACE)
  public Answer said(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = NextPlaceForm.of(sent);
    var wish = form.wish(hubs.compared(), hasConcern(referral));
    if (wish.isEmpty()) {
      return page(referral, form);
    }
    return places.keep(referral, wish.get())
        ? new GoTo(path(referral.id()))
        : page(
            referral,
            form.refused(NextPlaceForm.WHERE, "Their record is packed: this was not changed"));
  }

  private boolean hasConcern(Referral referral) {
    return concerns.openOf(referral.id()).isPresent();
  }

  private Answer page(Referral referral, NextPlaceForm form) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var view =
        new NextPlaceView(
            cases.head(referral, CaseHead.Tab.SUMMARY),
            path(referral.id()),
            places
                .asked(referral.id())
                .map(
                    ask ->
                        "Asked on their own page on %s."
                            .formatted(London.words(ask.at().toInstant())))
                .orElse("They were not asked on their own page yet."),
            places.all(referral.id()).stream().map(place -> words(opened, place)).toList(),
            choices(),
            hasConcern(referral),
            places.isPacked(referral.id()),
            form);
    var page = new Page("Next place", view).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private String words(OpenRecord opened, NextPlace place) {
    var named = opened.words(place.place()).openFor(Purpose.SUPPORT);
    var takenOnBy = opened.words(place.takenOnBy()).openFor(Purpose.SUPPORT);
    return "%s, %s: %s%s%s"
        .formatted(
            London.words(place.at()),
            CopyWords.by(team, place.by()),
            place.kind().words(),
            named.isBlank() ? "" : ": " + named,
            takenOnBy.isBlank() ? "" : ". There " + takenOnBy + " takes on the concern");
  }

  private List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    hubs.compared()
        .forEach(
            hub ->
                choices.add(
                    Choice.of(NextPlaceForm.HUB + hub.id(), "Yes to " + hub.card().name())));
    choices.add(
        Choice.of(
            NextPlace.Kind.ELSEWHERE.name(), "No. They go on somewhere else", "Name it below."));
    choices.add(Choice.of(NextPlace.Kind.ENDED.name(), "No. Support has ended, agreed together"));
    choices.add(Choice.of(NextPlace.Kind.OPEN.name(), "No. Where they go on is still open"));
    return choices;
  }
}
