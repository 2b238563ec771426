package org.mainstay.inside.assessment;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// One questionnaire to fill in, a question a row, or why its words may not be shown.
///
/// @param blocked why it may not be shown, empty if it may
public record FillView(
    CaseHead head, String name, String blocked, FormView form, String path, Errors errors)
    implements Drawn {

  /// The questionnaire in its own words.
  ///
  /// @param period the words above the questions, which say over what time they ask
  public record FormView(
      String scale,
      String period,
      List<ItemView> items,
      List<Choice.Item> occasions,
      String occasion,
      String credit) {
    public FormView {
      items = List.copyOf(items);
      occasions = List.copyOf(occasions);
    }
  }

  /// One question; leaving it out is an answer one can choose.
  public record ItemView(String field, String question, List<Choice> answers, String chosen) {
    public ItemView {
      answers = List.copyOf(answers);
    }
  }
}
