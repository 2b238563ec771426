package org.mainstay.front.yourpage.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.OwnPlace;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// The question where somebody would like to go on.
///
/// @param typed what was chosen and typed so far, field by field
public record OwnPlaceView(
    OwnPlace.Asked asked, Once once, Map<String, String> typed, Errors errors, HelpInSight help)
    implements Drawn {
  static final String WHERE = "where";
  static final String INSTEAD = "instead";

  /// The answer that is no hub.
  static final String NO = "no";

  public OwnPlaceView {
    typed = Map.copyOf(typed);
  }

  /// What stands in a field.
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /// Yes to one of the hubs, or no.
  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    asked.hubs().forEach(hub -> choices.add(Choice.of(hub.id(), "Yes, to " + hub.name())));
    choices.add(Choice.of(NO, "No, I do not want to go to another hub"));
    return choices;
  }
}
