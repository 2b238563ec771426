package org.mainstay.front.yourpage.rights;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// A question that was asked before, asked again on somebody's own page.
///
/// @param action where the form goes
/// @param heading blank where a field carries the heading
/// @param before what to know first
/// @param hidden what was answered on the page before, field by field
public record OwnQuestionView(
    String action,
    String heading,
    List<String> before,
    List<Content> fields,
    Map<String, List<String>> hidden,
    Errors errors)
    implements Drawn {
  public OwnQuestionView {
    before = List.copyOf(before);
    fields = List.copyOf(fields);
    hidden = Map.copyOf(hidden);
  }
}
