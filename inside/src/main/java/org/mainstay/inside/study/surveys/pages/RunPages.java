package org.mainstay.inside.study.surveys.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.study.surveys.LinkCode;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.Wave;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.survey.Item;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Download;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One survey while it is held: its link, who answers in tens, its waves and its end.
@InsidePages
public class RunPages {
  private static final String ONE = SurveysPages.SURVEYS + "/{run}";

  private final Surveys surveys;
  private final ReachWords reach;
  private final Team team;

  public RunPages(Surveys surveys, ReachWords reach, Team team) {
    this.surveys = surveys;
    this.reach = reach;
    this.team = team;
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID run, HttpServletRequest request) {
    surveys.closeDue();
    return with(run, one -> page(one, TeamForm.empty(), address(request, one)));
  }

  /// Opens the next wave.
  @PostMapping(ONE + "/wave")
  public Answer nextWave(
      @PathVariable UUID run, @RequestParam Map<String, String> sent, HttpServletRequest request) {
    return with(
        run,
        one -> {
          var form = new TeamForm(sent);
          var closes = SurveysPages.closes(form, surveys.runs().today());
          if (form.isFine() && !surveys.runs().nextWave(one, closes)) {
            form.refuse(SurveysPages.CLOSES, "A wave is open, or it was the last one");
          }
          return form.isFine() ? new GoTo(path(one)) : page(one, form, address(request, one));
        });
  }

  /// Closes the open wave before its last day; not in its first week.
  @PostMapping(ONE + "/close")
  public Answer close(@PathVariable UUID run) {
    return with(
        run,
        one -> {
          surveys.runs().waves(one).stream()
              .filter(this::isClosable)
              .forEach(wave -> surveys.close(one, wave));
          return new GoTo(path(one));
        });
  }

  /// Ends the survey between two waves: nobody is known again after this.
  @PostMapping(ONE + "/end")
  public Answer end(@PathVariable UUID run) {
    return with(
        run,
        one -> {
          if (surveys.runs().waves(one).stream().noneMatch(Wave::isOpen)) {
            surveys.end(one);
          }
          return new GoTo(path(one));
        });
  }

  /// The QR code of its address.
  @GetMapping(ONE + "/code")
  public Answer code(@PathVariable UUID run, HttpServletRequest request) {
    return with(
        run,
        one -> new Download("questions.svg", "image/svg+xml", LinkCode.svg(address(request, one))));
  }

  private Answer with(UUID run, Function<Run, Answer> then) {
    return surveys.runs().find(run).map(then).orElseGet(NotHere::new);
  }

  private boolean isClosable(Wave wave) {
    return wave.isOpen() && !surveys.runs().today().isBefore(wave.closableFrom());
  }

  static String path(Run run) {
    return SurveysPages.SURVEYS + "/" + run.id();
  }

  // Behind a door of its own the house is reached by https; the port stands there in a trial alone.
  private static String address(HttpServletRequest request, Run run) {
    int port = request.getServerPort();
    return port == 443 || port == 80
        ? "https://" + request.getServerName() + run.path()
        : "http://" + request.getServerName() + ":" + port + run.path();
  }

  private Page page(Run run, TeamForm form, String address) {
    var waves = surveys.runs().waves(run);
    var open = waves.stream().filter(Wave::isOpen).findFirst();
    boolean hasNext = run.endedOn().isEmpty() && open.isEmpty() && waves.size() < run.waves();
    boolean isLead = SurveysPages.isLead(team);
    var view =
        new RunView(
            run.sheet().title(),
            SurveysPages.kind(run.survey()),
            path(run),
            new RunView.Address(address, open.isPresent()),
            waves.stream().map(wave -> line(run, wave)).toList(),
            open.map(wave -> reach.of(run, wave)).orElse(ReachView.NONE),
            new RunView.May(
                isLead && open.filter(this::isClosable).isPresent(),
                isLead && hasNext,
                waves.stream().anyMatch(wave -> surveys.answers(wave).isPresent()),
                run.sheet().items().stream().anyMatch(Item::tookPart)),
            form);
    var page = new Page(SurveysPages.TITLE, view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private RunView.Line line(Run run, Wave wave) {
    var name = "Wave " + wave.number();
    if (wave.isOpen()) {
      return new RunView.Line(name, "Open until %s.".formatted(TeamForm.on(wave.closesOn())), "");
    }
    var closed = wave.closedOn().map(TeamForm::on).orElse("");
    return wave.people() == 0
        ? new RunView.Line(
            name,
            "Closed on %s. Fewer than 10 answered, so nothing was kept.".formatted(closed),
            "")
        : new RunView.Line(
            name,
            "Closed on %s. At least %d answered.".formatted(closed, wave.people()),
            path(run) + "/waves/" + wave.number());
  }
}
