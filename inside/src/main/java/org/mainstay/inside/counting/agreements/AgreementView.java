package org.mainstay.inside.counting.agreements;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// One agreement with all that happened to it, and what whoever reads it may do.
///
/// @param history what happened, a sentence each, the first first
/// @param may in what part whoever reads it can sign, empty if in none
/// @param keeps whether they can look it over and end it
/// @param typed a reason that could not be taken
public record AgreementView(
    String title,
    String path,
    String state,
    SummaryList terms,
    List<String> history,
    String may,
    boolean keeps,
    String typed,
    Errors errors)
    implements Drawn {
  public AgreementView {
    history = List.copyOf(history);
  }

  public Textarea reason() {
    return Textarea.labelled("reason", "Why does it end?")
        .hint("Nothing is released under it from that moment.")
        .value(typed)
        .errors(errors);
  }
}
