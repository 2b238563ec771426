package org.mainstay.inside.huddle.meeting.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.inside.huddle.meeting.GoingHome;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of today's huddles: begin one, join one, and say how you go home.
@InsidePages
public class HuddlePages {
  public static final String HUDDLES = "/team/huddle";

  private final Script script;
  private final Huddles huddles;
  private final GoingHome home;
  private final Tasks tasks;
  private final Team team;
  private final Times times;

  public HuddlePages(
      Script script, Huddles huddles, GoingHome home, Tasks tasks, Team team, Times times) {
    this.script = script;
    this.huddles = huddles;
    this.home = home;
    this.tasks = tasks;
    this.team = team;
    this.times = times;
  }

  /// Where this huddle is.
  static String path(Huddle huddle) {
    return HUDDLES + "/" + huddle.id();
  }

  @GetMapping(HUDDLES)
  public Answer huddles() {
    return page(Errors.NONE);
  }

  /// Begins a huddle, joins it, or looks for what is new on it: all the same, so that two people
  /// who press at once are in one huddle.
  @PostMapping(HUDDLES + "/begin")
  public Answer begin(@RequestParam(defaultValue = "") String kind) {
    return script
        .find(kind)
        .<Answer>map(planned -> new GoTo(path(huddles.begin(planned))))
        .orElseGet(() -> page(Errors.of("huddles", "Choose one of the huddles below")));
  }

  @PostMapping(HUDDLES + "/going-home")
  public Answer goHome(@RequestParam(defaultValue = "") String how) {
    var chosen = Arrays.stream(How.values()).filter(one -> one.name().equals(how)).findFirst();
    if (chosen.isEmpty()) {
      return page(Errors.of("how", "Choose how you go home"));
    }
    int due = tasks.dueOf(Acting.now()).size();
    if (chosen.get() == How.NOTHING_OPEN && due > 0) {
      return page(
          Errors.of(
              "how",
              "%s due by today. Do it, move its day, or give it to somebody: it is under My tasks"
                  .formatted(due == 1 ? "1 task of yours is" : due + " tasks of yours are")));
    }
    home.say(chosen.get());
    return new GoTo(HUDDLES + "#home");
  }

  private Answer page(Errors errors) {
    var today = huddles.today();
    var latest = huddles.latest();
    var said = home.today();
    var planned = planned(latest);
    var shown = planned.stream().map(HuddlesView.Planned::kind).toList();
    var view =
        new HuddlesView(
            times.on(today),
            planned,
            script.huddles().stream().filter(kind -> !shown.contains(kind)).toList(),
            latest.stream().filter(huddle -> !huddle.isOpen()).map(this::past).toList(),
            new HuddlesView.Home(
                names(said, How.NOTHING_OPEN),
                names(said, How.A_WORD_FIRST),
                tasks.dueOf(Acting.now()).size()),
            errors);
    var page = new Page("Huddles", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  /// What is planned today; a huddle that somebody held on another day than planned is there, too.
  private List<HuddlesView.Planned> planned(List<Huddle> latest) {
    var today = huddles.today();
    var ofToday = latest.stream().filter(huddle -> huddle.on().equals(today)).toList();
    var kinds = script.on(today);
    var others =
        ofToday.stream()
            .map(Huddle::kind)
            .flatMap(id -> script.find(id).stream())
            .filter(kind -> !kinds.contains(kind));
    return Stream.concat(kinds.stream(), others)
        .map(
            kind ->
                ofToday.stream()
                    .filter(huddle -> huddle.kind().equals(kind.id()))
                    .findFirst()
                    .map(huddle -> held(kind, huddle))
                    .orElseGet(() -> new HuddlesView.Planned(kind, "", "")))
        .toList();
  }

  private HuddlesView.Planned held(Script.Kind kind, Huddle huddle) {
    var words =
        huddle
            .endedAt()
            .map(at -> "It ended at " + times.at(at) + ".")
            .orElseGet(() -> "It goes on since " + times.at(huddle.beganAt()) + ".");
    return new HuddlesView.Planned(kind, words, path(huddle) + (huddle.isOpen() ? "" : "/minutes"));
  }

  private HuddlesView.Past past(Huddle huddle) {
    var name = script.find(huddle.kind()).map(Script.Kind::name).orElse("A huddle");
    return new HuddlesView.Past(
        name + ", " + times.dated(huddle.beganAt()), path(huddle) + "/minutes");
  }

  private String names(Map<WorkerId, How> said, How how) {
    return names(
        said.entrySet().stream()
            .filter(one -> one.getValue() == how)
            .map(Map.Entry::getKey)
            .toList());
  }

  private String names(Collection<WorkerId> workers) {
    return String.join(", ", workers.stream().map(team::nameOf).sorted().toList());
  }
}
