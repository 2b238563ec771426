package org.mainstay.inside.team.supervision;

import java.util.List;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;

/// A worker's own supervision, and that which they give.
///
/// @param standing how it stands, each a sentence
/// @param whose whose session they may note
/// @param sessions those of their own, the latest first
public record SupervisionView(
    List<String> standing,
    List<Given> given,
    List<Select.Line> whose,
    List<String> sessions,
    boolean isLead,
    TeamForm form)
    implements Drawn {
  public SupervisionView {
    standing = List.copyOf(standing);
    given = List.copyOf(given);
    whose = List.copyOf(whose);
    sessions = List.copyOf(sessions);
  }

  /// Somebody to whom they give supervision.
  public record Given(String name, String nextBy, List<String> sessions) {
    public Given {
      sessions = List.copyOf(sessions);
    }
  }

  public Select whoseBox() {
    return Select.labelled("whose", "Whose supervision was it?")
        .from(whose)
        .chosen(form.value("whose"))
        .errors(form.errors());
  }

  public DateInput onBox() {
    return DateInput.labelled("on", "On which day was it, or should it have been?")
        .holding(form.day("on"))
        .errors(form.errors());
  }

  public Radios how() {
    return Radios.labelled("how", "Was it held?")
        .from(Choice.of("HELD", "It was held"), Choice.of("MISSED", "It was missed"))
        .chosen(form.value("how"))
        .errors(form.errors());
  }

  public OurPages others() {
    return new OurPages();
  }
}
