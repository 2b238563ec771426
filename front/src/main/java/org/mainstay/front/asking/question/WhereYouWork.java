package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.window.Window;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// Where somebody works, in their own words; the house looks the name up on its list.
public record WhereYouWork(Listed listed) implements Question {
  static final String WORKPLACE = "workplace";
  static final String ROLE = "role";

  /// What the list says about the name typed; these are no fields of a form.
  static final String CODE = "workplace-code";

  static final String OFFICIAL = "workplace-official";
  static final String OFFERED = "workplace-offered";

  @Override
  public String place() {
    return "2";
  }

  @Override
  public List<String> fields() {
    return List.of(WORKPLACE, ROLE);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Input.asked(WORKPLACE, "Where do you work?")
            .hint("Type the name of your employer. We will not tell them that you came to us.")
            .autocomplete("organization")
            .value(answers.text(WORKPLACE))
            .errors(errors),
        Input.labelled(ROLE, "What do you do there?")
            .hint("You can leave this blank.")
            .autocomplete("organization-title")
            .value(answers.text(ROLE))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return new Limits(answers)
        .filled(WORKPLACE, "Type the name of the place where you work")
        .atMost(Limits.LINE_MAX, WORKPLACE)
        .atMost(Limits.LINE_MAX, ROLE)
        .errors();
  }

  @Override
  public Answers settled(Answers answers) {
    var typed = answers.text(WORKPLACE);
    var bare = answers.without(List.of(CODE, OFFICIAL, OFFERED, WhichOfThese.WHICH));
    var found = listed.found().apply(typed);
    var exact = found.stream().filter(organisation -> isExactly(organisation, typed)).toList();
    if (exact.size() == 1) {
      return taken(bare, exact.getFirst());
    }
    return found.isEmpty() ? bare : bare.with(OFFERED, "yes");
  }

  @Override
  public List<Told> told(Answers answers) {
    var role = answers.text(ROLE);
    return List.of(
        new Told("Where you work", employer(answers).name()),
        new Told("What you do there", role.isEmpty() ? "Not said" : role));
  }

  /// The employer as the letter says it: by its official name if one was found.
  public static Identity.Employer employer(Answers answers) {
    return answers.text(CODE).isEmpty()
        ? new Identity.Employer("", answers.text(WORKPLACE))
        : new Identity.Employer(answers.text(CODE), answers.text(OFFICIAL));
  }

  /// What they do there, blank if not said.
  public static String role(Answers answers) {
    return answers.text(ROLE);
  }

  static Answers taken(Answers answers, Window.Organisation organisation) {
    return answers.with(CODE, organisation.code()).with(OFFICIAL, organisation.name());
  }

  private static boolean isExactly(Window.Organisation organisation, String typed) {
    return organisation.name().equalsIgnoreCase(typed)
        || organisation.code().equalsIgnoreCase(typed);
  }
}
