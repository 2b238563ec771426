package org.mainstay.inside.huddle.meeting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.learning.Themes;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.HuddleId;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.huddle.meeting.Section;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.supervision.Supervision;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one huddle: who is here, and what is on the agenda.
@InsidePages
public class MeetingPages {
  private static final String HUDDLE = HuddlePages.HUDDLES + "/{huddle}";

  private final Script script;
  private final Huddles huddles;
  private final Meeting meeting;
  private final Team team;
  private final Times times;
  private final Own own;

  public MeetingPages(
      Script script, Huddles huddles, Meeting meeting, Team team, Times times, Own own) {
    this.own = own;
    this.script = script;
    this.huddles = huddles;
    this.meeting = meeting;
    this.team = team;
    this.times = times;
  }

  /// What a huddle says of the team itself.
  public record Own(Themes themes, Supervision supervision) {}

  @GetMapping(HUDDLE)
  public Answer huddle(@PathVariable UUID huddle) {
    return with(
        huddle,
        found -> found.isOpen() ? page(found) : new GoTo(HuddlePages.path(found) + "/minutes"));
  }

  @PostMapping(HUDDLE + "/here")
  public Answer here(@PathVariable UUID huddle, @RequestParam(defaultValue = "") List<UUID> here) {
    return with(
        huddle,
        found -> {
          if (found.isOpen()) {
            meeting.presence().are(found.id(), ofTheTeam(here));
          }
          return new GoTo(HuddlePages.path(found) + "#agenda");
        });
  }

  @PostMapping(HUDDLE + "/end")
  public Answer end(@PathVariable UUID huddle) {
    return with(
        huddle,
        found -> {
          huddles.end(found);
          return new GoTo(HuddlePages.path(found) + "/minutes");
        });
  }

  private Answer with(UUID id, Function<Huddle, Answer> use) {
    return huddles.find(new HuddleId(id)).map(use).orElseGet(NotHere::new);
  }

  private Set<WorkerId> ofTheTeam(List<UUID> ticked) {
    return team.supporters().stream()
        .map(Worker::id)
        .filter(worker -> ticked.contains(worker.value()))
        .collect(Collectors.toSet());
  }

  private Page page(Huddle huddle) {
    var kind = script.find(huddle.kind());
    var there = meeting.presence().now(huddle.id());
    var view =
        new MeetingView(
            kind.map(Script.Kind::name).orElse("Huddle"),
            times.on(huddle.on()),
            HuddlePages.path(huddle),
            huddle.kind(),
            team.supporters().stream()
                .map(
                    worker ->
                        new MeetingView.Member(
                            worker.id().toString(), worker.signed(), there.contains(worker.id())))
                .toList(),
            parts(huddle, kind.map(Script.Kind::agenda).orElse(List.of(Section.values()))));
    return new Page(view.name(), view).withoutExit();
  }

  private List<MeetingView.Part> parts(Huddle huddle, List<Section> agenda) {
    var cases = meeting.cases(huddle.id());
    var sections = new ArrayList<Section>();
    sections.add(Section.CARRIED);
    agenda.stream().filter(section -> section != Section.CARRIED).forEach(sections::add);
    return sections.stream()
        .map(section -> part(huddle, section, cases))
        .filter(part -> !part.isEmptyCarried())
        .toList();
  }

  private MeetingView.Part part(Huddle huddle, Section section, List<Meeting.Case> cases) {
    var lines =
        cases.stream()
            .filter(one -> one.item().section() == section)
            .map(one -> line(huddle, one))
            .toList();
    return new MeetingView.Part(section, lines, words(huddle, section));
  }

  private String words(Huddle huddle, Section section) {
    return switch (section) {
      case LEARNING -> own.themes().of(huddle.on()).orElse("");
      case SUPERVISION -> overdue();
      case CARRIED,
          CONCERNS,
          REVIEWS,
          PAUSES,
          STEPS,
          NEW,
          LONGEST_WAIT,
          MISSED,
          DUE,
          TASKS,
          READY,
          QUESTIONS,
          CHECK_OUT ->
          "";
    };
  }

  /// How many are to be seen to, and nobody's name: the screen is for all.
  private String overdue() {
    int many = own.supervision().onTheList().size();
    return switch (many) {
      case 0 -> "Nobody’s: all is as the handbook says.";
      case 1 -> "One of the team’s. They and the lead see it on their page.";
      default -> "%d of the team’s. They and the lead see it on their page.".formatted(many);
    };
  }

  private MeetingView.Line line(Huddle huddle, Meeting.Case one) {
    var item = one.item();
    return new MeetingView.Line(
        one.isHidden() ? "A case for which somebody steps out" : item.alias(),
        HuddlePages.path(huddle) + "/case/" + item.referral(),
        item.talked().map(talked -> "talked about at " + times.at(talked.at())).orElse(""));
  }
}
