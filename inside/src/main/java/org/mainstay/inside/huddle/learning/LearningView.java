package org.mainstay.inside.huddle.learning;

import java.util.List;
import org.mainstay.inside.huddle.skills.Skill;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;

/// The themes of the weeks to come, and what one has gained.
///
/// @param list the skills that can be gained
public record LearningView(
    List<Week> weeks, List<Skills.Gained> gained, List<Skill> list, TeamForm form)
    implements Drawn {
  public LearningView {
    weeks = List.copyOf(weeks);
    gained = List.copyOf(gained);
    list = List.copyOf(list);
  }

  /// One week.
  ///
  /// @param value its Monday, as the form sends it
  /// @param from its Monday, in words
  public record Week(String value, String from, String theme) {}

  public Select weekBox() {
    return Select.labelled("week", "Which week?")
        .from(
            weeks.stream()
                .<Select.Line>map(
                    week -> new Select.Line.Option(week.value(), "From " + week.from()))
                .toList())
        .chosen(form.value("week"))
        .errors(form.errors());
  }

  public Select skillBox() {
    return Select.labelled("skill", "What did you gain?")
        .from(
            list.stream()
                .<Select.Line>map(skill -> new Select.Line.Option(skill.id(), skill.name()))
                .toList())
        .chosen(form.value("skill"))
        .errors(form.errors());
  }

  public DateInput gainedBox() {
    return DateInput.labelled("gained", "When?").holding(form.day("gained")).errors(form.errors());
  }

  /// "Benefits and debt, since 2 March 2026: a course of two days".
  public String words(Skills.Gained one) {
    return "%s, since %s: %s".formatted(one.skill().name(), TeamForm.on(one.on()), one.how());
  }

  public OurPages others() {
    return new OurPages();
  }
}
