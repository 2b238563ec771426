package org.mainstay.inside.team.survey;

import java.util.List;
import java.util.Optional;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;

/// The survey that is open now, and what those before it said.
///
/// @param publishedFrom from how many staff on a number leaves the house at all
/// @param done a sentence after answers were counted, empty otherwise
public record SurveyView(
    Optional<Asking> asking,
    List<Result> results,
    boolean isLead,
    long publishedFrom,
    String done,
    TeamForm form)
    implements Drawn {
  public SurveyView {
    results = List.copyOf(results);
  }

  /// A survey that takes answers.
  ///
  /// @param slip what stands as the slip
  /// @param standing why no slip can be taken; empty if one can
  public record Asking(
      String closesOn, String slip, Optional<String> standing, List<Counted> items) {
    public Asking {
      items = List.copyOf(items);
    }
  }

  /// What a closed one said.
  ///
  /// @param answered how many answered, empty if they were too few
  public record Result(String name, String answered, List<String> lines) {
    public Result {
      lines = List.copyOf(lines);
    }
  }

  /// Whether a slip was handed out with this very page.
  public boolean isHanded(Asking open) {
    return !open.slip().isEmpty() && form.value("slip").isEmpty();
  }

  public Radios item(Counted item) {
    var name = "item-" + item.place();
    return Radios.labelled(name, item.asks())
        .from(
            item.choices().stream()
                .<Choice>map(choice -> Choice.of(choice.number() + "", choice.words()))
                .toList())
        .chosen(form.value(name))
        .small()
        .errors(form.errors());
  }

  public DateInput closes() {
    return DateInput.labelled("closes", "On which day does it close?")
        .hint("7 to 60 days from now. It cannot be closed sooner, so that nobody is hurried.")
        .holding(form.day("closes"))
        .errors(form.errors());
  }

  public OurPages others() {
    return new OurPages();
  }
}
