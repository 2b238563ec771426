package org.mainstay.inside.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.chart.LineChart;
import org.mainstay.ui.chart.Series;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The goals of a case: in the person's own words, rated again from time to time.
@InsidePages
public class GoalPages {
  private static final String NO_RATING = "Enter a number from 0 to 10";

  private final Cases cases;
  private final Goals goals;
  private final Times times;

  public GoalPages(Cases cases, Goals goals, Times times) {
    this.cases = cases;
    this.goals = goals;
    this.times = times;
  }

  /// The goals.
  @GetMapping("/team/case/{id}/goals")
  public Answer goals(@PathVariable UUID id) {
    return page(open(id), Map.of(), Errors.NONE);
  }

  /// Sets a goal, or rates one again.
  @PostMapping("/team/case/{id}/goals")
  public Answer act(@PathVariable UUID id, @RequestParam Map<String, String> form) {
    var open = open(id);
    return form.containsKey("goal") ? rate(open, form) : add(open, form);
  }

  private Answer rate(Cases.OpenCase open, Map<String, String> form) {
    var wanted = form.getOrDefault("goal", "");
    var goal =
        goals.of(open.opened(), open.referral().id()).stream()
            .filter(one -> (one.id() + "").equals(wanted))
            .findFirst();
    var rating = rating(form.getOrDefault("rating-" + wanted, ""));
    if (goal.isEmpty() || rating.isEmpty()) {
      return page(open, Map.of(), Errors.of("rating-" + wanted, NO_RATING));
    }
    goals.rate(goal.get().id(), rating.getAsInt());
    return back(open);
  }

  private Answer add(Cases.OpenCase open, Map<String, String> form) {
    var words = form.getOrDefault("words", "").strip();
    var rating = rating(form.getOrDefault("rating", ""));
    List<FieldError> wrong = new ArrayList<>();
    if (words.isEmpty()) {
      wrong.add(new FieldError("words", "Write the goal in their own words"));
    }
    if (rating.isEmpty()) {
      wrong.add(new FieldError("rating", NO_RATING));
    }
    if (!wrong.isEmpty()) {
      return page(open, form, new Errors(wrong));
    }
    goals.rate(goals.add(open.referral(), words), rating.getAsInt());
    return back(open);
  }

  private Answer page(Cases.OpenCase open, Map<String, String> typed, Errors errors) {
    var all = goals.of(open.opened(), open.referral().id()).stream().map(this::view).toList();
    var view =
        new GoalsView(
            open.head(),
            all,
            CaseHead.Tab.SUMMARY.of(open.referral().id()) + "/goals",
            typed.getOrDefault("words", ""),
            typed.getOrDefault("rating", ""),
            errors);
    var page = new Page("Goals", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private GoalsView.GoalView view(Goal goal) {
    if (goal.ratings().isEmpty()) {
      return new GoalsView.GoalView(goal.id() + "", goal.words(), "Not rated yet.", List.of());
    }
    var latest = goal.ratings().getLast();
    var points = goal.ratings().stream().map(r -> new Series.Point(r.on(), r.points())).toList();
    var chart =
        LineChart.of(
            "goal-" + goal.id(),
            "How near the goal is",
            new LineChart.Scale(0, Goal.RATING_MAX),
            List.of(new Series("This goal", points)));
    return new GoalsView.GoalView(
        goal.id() + "",
        goal.words(),
        "%d out of 10 on %s.".formatted(latest.points(), times.on(latest.on())),
        List.of(chart));
  }

  private Cases.OpenCase open(UUID id) {
    return cases.open(id, Purpose.SUPPORT, CaseHead.Tab.MEASURES);
  }

  private static Answer back(Cases.OpenCase open) {
    return new GoTo(CaseHead.Tab.SUMMARY.of(open.referral().id()) + "/goals");
  }

  private static OptionalInt rating(String typed) {
    var digits = typed.strip();
    if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) > Goal.RATING_MAX) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }
}
