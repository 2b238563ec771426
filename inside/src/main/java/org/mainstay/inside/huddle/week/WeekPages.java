package org.mainstay.inside.huddle.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of a week: one's own, and for the lead each worker's and the team's as a whole.
@InsidePages
public class WeekPages {
  public static final String WEEK = "/team/week";

  private static final String TEAM = WEEK + "/team";
  private static final int DAY_MINUTES = 1440;
  private static final int WEEKS_SHOWN = 52;

  private final Weeks weeks;
  private final Team team;

  public WeekPages(Weeks weeks, Team team) {
    this.weeks = weeks;
    this.team = team;
  }

  @GetMapping(WEEK)
  public Answer mine(@RequestParam(defaultValue = "") String from) {
    return page(me(), monday(from), true, Errors.NONE);
  }

  @GetMapping(WEEK + "/of/{worker}")
  public Answer of(@PathVariable UUID worker, @RequestParam(defaultValue = "") String from) {
    return team.supporters().stream()
        .filter(one -> one.id().equals(new WorkerId(worker)))
        .findFirst()
        .<Answer>map(one -> page(one, monday(from), false, Errors.NONE))
        .orElseGet(NotHere::new);
  }

  /// How long the acting worker is to work on each day of a week.
  @PostMapping(WEEK + "/hours")
  public Answer agree(@RequestParam Map<String, String> sent) {
    Map<DayOfWeek, Integer> agreed = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      minutes(sent.getOrDefault(WeekView.agreedName(day), ""))
          .ifPresent(minutes -> agreed.put(day, minutes));
    }
    if (agreed.size() < DayOfWeek.values().length) {
      return page(
          me(),
          monday(""),
          true,
          Errors.of(WeekView.agreedName(DayOfWeek.MONDAY), "Choose the hours of each day"));
    }
    weeks.hours().agree(agreed);
    return new GoTo(WEEK);
  }

  /// How long the acting worker worked on the days of a week.
  @PostMapping(WEEK + "/worked")
  public Answer worked(@RequestParam Map<String, String> sent) {
    var monday = monday(sent.getOrDefault("from", ""));
    for (Week.Day day : weeks.of(me(), monday).days()) {
      var typed = sent.getOrDefault(WeekView.workedName(day.on()), "");
      if (typed.isEmpty()) {
        weeks.hours().unsay(day.on());
      } else if (!day.on().isAfter(weeks.times().today())) {
        minutes(typed).ifPresent(minutes -> weeks.hours().work(day.on(), minutes));
      }
    }
    return new GoTo(WEEK + "?from=" + monday);
  }

  @GetMapping(TEAM)
  public Answer team(@RequestParam(defaultValue = "") String from) {
    var monday = monday(from);
    var all = team.supporters().stream().map(one -> weeks.of(one, monday)).toList();
    var view =
        new TeamWeekView(
            span(TEAM, monday),
            totals(all),
            all.stream()
                .map(Week::worker)
                .map(one -> new TeamWeekView.Member(one.signed(), path(one, monday)))
                .toList());
    return new Page("The team’s week", view).withoutExit();
  }

  private static List<String> totals(List<Week> all) {
    long said =
        all.stream()
            .filter(week -> week.days().stream().anyMatch(day -> day.workedMinutes().isPresent()))
            .count();
    return List.of(
        "Agreed: %s.".formatted(Week.hours(all.stream().mapToInt(Week::agreedMinutes).sum())),
        "Worked, as far as is known: %s. %d of %d said how long they worked."
            .formatted(
                Week.hours(all.stream().mapToInt(Week::knownMinutes).sum()), said, all.size()),
        "Contacts held: %d, together %s. Booked or without an outcome: %d."
            .formatted(
                all.stream().mapToInt(week -> week.meetings().held()).sum(),
                Week.hours(all.stream().mapToInt(week -> week.meetings().heldMinutes()).sum()),
                all.stream().mapToInt(week -> week.meetings().booked()).sum()),
        "Cases that somebody holds now: %d."
            .formatted(all.stream().mapToInt(Week::openCases).sum()),
        "Went home with nothing open: %d times. Wanted a word first: %d times."
            .formatted(
                all.stream().mapToLong(week -> week.home(How.NOTHING_OPEN)).sum(),
                all.stream().mapToLong(week -> week.home(How.A_WORD_FIRST)).sum()));
  }

  private static String path(Worker worker, LocalDate monday) {
    return WEEK + "/of/" + worker.id() + "?from=" + monday;
  }

  private Worker me() {
    return team.find(Acting.now()).orElseThrow();
  }

  /// The Monday of the week that is asked for, a year back at most; of this one by default.
  private LocalDate monday(String from) {
    var now = Weeks.monday(weeks.times().today());
    try {
      var asked = from.isEmpty() ? now : Weeks.monday(LocalDate.parse(from));
      boolean isShown =
          !asked.isBefore(now.minusWeeks(WEEKS_SHOWN)) && !asked.isAfter(now.plusWeeks(2));
      return isShown ? asked : now;
    } catch (DateTimeParseException notADay) {
      return now;
    }
  }

  private static Optional<Integer> minutes(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(minutes -> minutes <= DAY_MINUTES);
  }

  private WeekView.Span span(String path, LocalDate monday) {
    return new WeekView.Span(
        weeks.times().on(monday),
        path + "?from=" + monday.minusWeeks(1),
        path + "?from=" + monday.plusWeeks(1));
  }

  private Page page(Worker worker, LocalDate monday, boolean isOwn, Errors errors) {
    var view =
        new WeekView(
            span(isOwn ? WEEK : WEEK + "/of/" + worker.id(), monday),
            weeks.of(worker, monday),
            weeks.hours().agreed(worker.id()),
            isOwn
                ? new WeekView.Reader(true, worker.role() == Role.LEAD, weeks.times().today())
                : new WeekView.Reader(false, true, weeks.times().today()),
            errors);
    var page = new Page(isOwn ? "My week" : "Week", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
