package org.mainstay.front.selfcheck;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page of one question, with what was answered before.
///
/// @param number of the question, from 1
/// @param fields the question; below a question about being safe where the answer calls for one
/// @param credit who wrote it, may be empty
/// @param above help in sight, or nothing
public record QuestionView(
    int number, List<Content> fields, String credit, Errors errors, Content above)
    implements Drawn {
  public QuestionView {
    fields = List.copyOf(fields);
  }

  /// Whether the page asks if somebody is safe, so that its form can say that it did.
  public boolean asksSafe() {
    return fields.size() > 1;
  }

  /// Where the way back leads.
  public String back() {
    return number == 1 ? "/c" : "/c/" + (number - 1);
  }
}
