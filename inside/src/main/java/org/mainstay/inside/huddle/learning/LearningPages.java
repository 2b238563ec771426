package org.mainstay.inside.huddle.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of what the team learns, and of what one has gained oneself.
@InsidePages
public class LearningPages {
  public static final String LEARNING = "/team/learning";

  private static final int WEEKS = 6;

  private final Themes themes;
  private final Skills skills;

  public LearningPages(Themes themes, Skills skills) {
    this.themes = themes;
    this.skills = skills;
  }

  @GetMapping(LEARNING)
  public Answer learning() {
    return page(TeamForm.empty());
  }

  /// Sets the theme of one of the weeks shown, for all.
  @PostMapping(LEARNING + "/theme")
  public Answer theme(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var week =
        weeks().stream().filter(one -> one.toString().equals(form.value("week"))).findFirst();
    if (week.isEmpty()) {
      form.refuse("week", "Choose one of the weeks");
    }
    var words =
        form.withoutDetail("theme", Themes.WORDS_MAX, "Type the theme, in 200 characters at most");
    if (!form.isFine()) {
      return page(form);
    }
    themes.set(week.orElseThrow(), words);
    return new GoTo(LEARNING);
  }

  @PostMapping(LEARNING + "/skill")
  public Answer skill(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var skill = skills.find(form.value("skill"));
    if (skill.isEmpty()) {
      form.refuse("skill", "Choose what you gained");
    }
    var today = themes.today();
    var day = form.dayUntil("gained", today, today, "Type the day, today or earlier");
    var how = form.withoutDetail("how", Skills.HOW_MAX, "Say how, in 500 characters at most");
    if (!form.isFine()) {
      return page(form);
    }
    skills.gain(new Skills.Gained(skill.orElseThrow(), day, how));
    return new GoTo(LEARNING + "#skills");
  }

  @PostMapping(LEARNING + "/skill/off")
  public Answer off(@RequestParam(defaultValue = "") String skill) {
    skills.find(skill).ifPresent(skills::takeBack);
    return new GoTo(LEARNING + "#skills");
  }

  private List<LocalDate> weeks() {
    var monday = Themes.monday(themes.today());
    return IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
  }

  private Page page(TeamForm form) {
    var view =
        new LearningView(
            weeks().stream()
                .map(
                    monday ->
                        new LearningView.Week(
                            monday.toString(),
                            TeamForm.on(monday),
                            themes.of(monday).orElse("nothing yet")))
                .toList(),
            skills.of(Acting.now()),
            skills.list(),
            form);
    var page = new Page("What we learn", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
