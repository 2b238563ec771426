package org.mainstay.front.survey;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// One page of a survey, with what was answered so far.
///
/// @param heading empty where the first field is the heading
/// @param suggested a code drawn by chance, empty on every other page
/// @param unkept whether the answers could not be kept just now
public record StepView(
    Place place,
    String heading,
    List<Content> fields,
    String credit,
    String suggested,
    Errors errors,
    boolean unkept)
    implements Drawn {
  public StepView {
    fields = List.copyOf(fields);
  }

  /// Where the page stands among the others.
  ///
  /// @param number from 1
  public record Place(String link, int number, int of) {
    /// Where its form goes.
    public String action() {
      return "/s/" + link + "/" + number;
    }

    /// Where the way back leads.
    public String back() {
      return number == 1 ? "/s/" + link : "/s/" + link + "/" + (number - 1);
    }
  }
}
