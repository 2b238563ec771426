package org.mainstay.inside.study.engagement.pages.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.study.engagement.Change;
import org.mainstay.inside.study.engagement.Changes;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.study.engagement.pages.Keyed;
import org.mainstay.inside.study.engagement.pages.Lines;
import org.mainstay.inside.study.engagement.pages.ListeningPages;
import org.mainstay.inside.study.engagement.pages.Open;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is changed because of what was heard, and what became of it.
@InsidePages
public class ChangePages {
  private static final String PROJECT = ListeningPages.LISTENING + "/{project}";
  private static final String ADD = PROJECT + "/theme/{theme}/change";
  private static final String ONE = PROJECT + "/change/{change}";
  private static final int YEARS_AHEAD = 2;

  private final Engagement engagement;

  public ChangePages(Engagement engagement) {
    this.engagement = engagement;
  }

  @GetMapping(ADD)
  public Answer add(@PathVariable UUID project, @PathVariable UUID theme) {
    return Open.theme(engagement, project, theme)
        .<Answer>map(open -> adding(open, Keyed.fresh()))
        .orElseGet(NotHere::new);
  }

  /// Writes one down.
  @PostMapping(ADD)
  public Answer added(
      @PathVariable UUID project,
      @PathVariable UUID theme,
      @RequestParam Map<String, String> sent) {
    return Open.theme(engagement, project, theme)
        .map(open -> added(open, new TeamForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer added(Open<Theme> open, TeamForm form) {
    var words =
        form.withoutDetail(
            "words", ListeningPages.WORDS_MAX, "Type what you change, in 2,000 characters at most");
    var standing = standing(form);
    if (!form.isFine()) {
      return adding(open, form);
    }
    engagement.changes().add(Keyed.of(form), open.thing(), words, standing.orElseThrow());
    engagement.follow(open.project());
    return new GoTo(open.path());
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID project, @PathVariable UUID change) {
    return Open.change(engagement, project, change)
        .<Answer>map(open -> stepping(open, filled(open.thing())))
        .orElseGet(NotHere::new);
  }

  private static TeamForm filled(Change change) {
    return new TeamForm(new HashMap<>(Map.of("read", Integer.toString(change.last().number()))));
  }

  /// Writes what became of it.
  @PostMapping(ONE)
  public Answer stepped(
      @PathVariable UUID project,
      @PathVariable UUID change,
      @RequestParam Map<String, String> sent) {
    return Open.change(engagement, project, change)
        .map(open -> stepped(open, new TeamForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer stepped(Open<Change> open, TeamForm form) {
    var standing = standing(form);
    boolean asRead = form.value("read").equals(Integer.toString(open.thing().last().number()));
    if (form.isFine()
        && (!asRead || !engagement.changes().step(open.thing(), standing.orElseThrow()))) {
      form.refuse("state", "Somebody wrote of this meanwhile. Look at it, then press again");
    }
    if (!form.isFine()) {
      return stepping(open, form);
    }
    engagement.follow(open.project());
    return new GoTo(open.path());
  }

  private Optional<Changes.Standing> standing(TeamForm form) {
    var state =
        Arrays.stream(Change.State.values())
            .filter(one -> one.name().equals(form.value("state")))
            .findFirst();
    if (state.isEmpty()) {
      form.refuse("state", "Choose where it stands");
      return Optional.empty();
    }
    var today = engagement.projects().today();
    return switch (state.get()) {
      case PLANNED -> {
        var wrong = "Type by when, a day in the next %d years".formatted(YEARS_AHEAD);
        var by = form.dayUntil("by", today, today.plusYears(YEARS_AHEAD), wrong);
        if (form.isFine() && by.isBefore(today)) {
          form.refuse("by", wrong);
        }
        yield stands(Change.State.PLANNED, by, "");
      }
      case DONE ->
          stands(
              Change.State.DONE,
              form.dayUntil("done", today, today, "Type the day on which it was done"),
              "");
      case CANNOT ->
          stands(
              Change.State.CANNOT,
              today,
              form.withoutDetail(
                  "why", ListeningPages.WORDS_MAX, "Say why not. People asked for it"));
    };
  }

  private static Optional<Changes.Standing> stands(Change.State state, LocalDate on, String why) {
    return Optional.of(new Changes.Standing(state, on, why));
  }

  private static Page adding(Open<Theme> open, TeamForm form) {
    var theme = open.thing();
    return shown(
        new ChangeView(
            open.path(),
            open.path() + "/theme/" + theme.id() + "/change",
            new ChangeView.About(theme.name(), theme.words(), "", 0),
            form));
  }

  private Page stepping(Open<Change> open, TeamForm form) {
    var change = open.thing();
    return shown(
        new ChangeView(
            open.path(),
            open.path() + "/change/" + change.id(),
            new ChangeView.About(
                change.words(),
                "",
                Lines.state(change, engagement.projects().today()),
                change.last().number()),
            form));
  }

  private static Page shown(ChangeView view) {
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return view.form().isFine() ? page : page.withErrors();
  }
}
