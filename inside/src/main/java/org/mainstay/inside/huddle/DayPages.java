package org.mainstay.inside.huddle;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The page on which the team closes its day and goes home with nothing unowned.
@InsidePages
public class DayPages {
  private static final String PATH = "/team/huddle/close";

  private final Days days;
  private final Decisions decisions;
  private final Team team;
  private final Times times;

  public DayPages(Days days, Decisions decisions, Team team, Times times) {
    this.days = days;
    this.decisions = decisions;
    this.team = team;
    this.times = times;
  }

  @GetMapping(PATH)
  public Answer day() {
    return page(days.open(), Errors.NONE);
  }

  @PostMapping(PATH)
  public Answer close() {
    return switch (days.close()) {
      case Days.Closing.Done ignored -> new GoTo(PATH);
      case Days.Closing.Already ignored ->
          page(List.of(), Errors.of("close", "The day is already closed"));
      case Days.Closing.Open(var points) ->
          page(points, Errors.of("close", "The day cannot be closed yet: " + count(points.size())));
    };
  }

  private Answer page(List<Agenda.Point> points, Errors errors) {
    var today = days.today();
    var view =
        new DayView(
            times.on(today),
            days.closed(today).map(this::closed).orElse(""),
            points,
            decisions.of(today).stream().map(this::line).toList(),
            errors);
    var page = new Page("Close the day", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private DayView.Line line(Decision one) {
    return new DayView.Line(
        times.at(one.at()),
        one.alias(),
        CaseHead.Tab.HUDDLE.of(one.referral()),
        one.what().words(),
        name(one.by()));
  }

  private String closed(Days.Closed closed) {
    return "The day was closed by %s at %s.".formatted(name(closed.by()), times.at(closed.at()));
  }

  private String name(WorkerId worker) {
    return team.nameOf(worker);
  }

  private static String count(int points) {
    return points == 1 ? "1 thing still needs somebody" : points + " things still need somebody";
  }
}
