package org.mainstay.front.asking;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.question.Question;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// One page of questions, with what was answered so far.
///
/// @param way where the form goes and where the way back leads
/// @param fields the fields, filled in
/// @param above what stands above the questions: help in sight, a fault, or nothing
public record QuestionView(
    Question question, Way way, List<Content> fields, Errors errors, Content above)
    implements Drawn {
  public QuestionView {
    fields = List.copyOf(fields);
  }

  /// Where a page of questions leads.
  ///
  /// @param change whether the answer is changed from the check page, and so leads back to it
  public record Way(String action, String back, boolean change) {}
}
