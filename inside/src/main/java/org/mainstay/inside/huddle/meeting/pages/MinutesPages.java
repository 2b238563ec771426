package org.mainstay.inside.huddle.meeting.pages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.learning.Themes;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.HuddleId;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Item;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.meeting.Presence;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.huddle.meeting.Section;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The minutes of a huddle: who was there, what was talked about, what was decided.
@InsidePages
public class MinutesPages {
  private final Script script;
  private final Huddles huddles;
  private final Meeting meeting;
  private final Decisions decisions;
  private final Talking.Words words;
  private final Themes themes;

  public MinutesPages(
      Script script,
      Huddles huddles,
      Meeting meeting,
      Decisions decisions,
      Talking.Words words,
      Themes themes) {
    this.themes = themes;
    this.script = script;
    this.huddles = huddles;
    this.meeting = meeting;
    this.decisions = decisions;
    this.words = words;
  }

  @GetMapping(HuddlePages.HUDDLES + "/{huddle}/minutes")
  public Answer minutes(@PathVariable UUID huddle) {
    return huddles.find(new HuddleId(huddle)).<Answer>map(this::page).orElseGet(NotHere::new);
  }

  private Page page(Huddle found) {
    var items = meeting.items().of(found.id());
    var view =
        new MinutesView(
            script.find(found.kind()).map(Script.Kind::name).orElse("Huddle"),
            when(found),
            meeting.presence().of(found.id()).stream().map(this::stay).toList(),
            items.stream().filter(item -> item.talked().isPresent()).map(this::talked).toList(),
            items.stream()
                .filter(item -> item.talked().isEmpty())
                .map(Item::alias)
                .distinct()
                .toList(),
            decided(found),
            themes.of(found.on()).filter(ignored -> hasTheme(found)).orElse(""));
    return new Page("Minutes", view).withoutExit();
  }

  private boolean hasTheme(Huddle huddle) {
    return script.find(huddle.kind()).filter(kind -> kind.has(Section.LEARNING)).isPresent();
  }

  private String when(Huddle huddle) {
    var began = "It began at %s, by %s.".formatted(times().dated(huddle.beganAt()), by(huddle));
    return huddle
        .endedAt()
        .map(at -> began + " It ended at " + times().at(at) + ".")
        .orElse(began + " It goes on.");
  }

  private String by(Huddle huddle) {
    return team().nameOf(huddle.beganBy());
  }

  private String stay(Presence.Stay stay) {
    return "%s, from %s%s"
        .formatted(
            team().nameOf(stay.worker()),
            times().at(stay.from()),
            stay.until().map(until -> " until " + times().at(until)).orElse(""));
  }

  private MinutesView.Line talked(Item item) {
    var talked = item.talked().orElseThrow();
    return new MinutesView.Line(
        item.alias(),
        CaseHead.Tab.HUDDLE.of(item.referral()),
        "%s, at %s".formatted(item.section().words(), times().at(talked.at())));
  }

  /// What was decided while it went on, on whichever page.
  private List<MinutesView.Line> decided(Huddle huddle) {
    var end = huddle.endedAt().orElse(Instant.MAX);
    return decisions.of(huddle.on()).stream()
        .filter(one -> !one.at().isBefore(huddle.beganAt()) && !one.at().isAfter(end))
        .map(this::line)
        .toList();
  }

  private MinutesView.Line line(Decision one) {
    return new MinutesView.Line(
        one.alias(), CaseHead.Tab.HUDDLE.of(one.referral()), words.said(one));
  }

  private Times times() {
    return words.times();
  }

  private Team team() {
    return words.team();
  }
}
