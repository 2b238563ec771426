package org.mainstay.inside.support.holding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;

/// The holds on one record, and the form to ask for one.
///
/// @param path where the form goes
/// @param sent what was typed and not kept yet
public record HoldView(
    CaseHead head, String path, List<Line> lines, Map<String, String> sent, Errors errors)
    implements Drawn {
  public HoldView {
    lines = List.copyOf(lines);
    sent = Map.copyOf(sent);
  }

  /// One hold.
  ///
  /// @param answer where its buttons go
  public record Line(String words, String reason, String state, String answer, List<Act> acts) {
    public Line {
      acts = List.copyOf(acts);
    }
  }

  /// What the acting worker can say to it.
  public enum Act {
    AGREE("Agree: this record is kept"),
    DROP("No: it need not be kept"),
    ASK_LIFT("Ask to lift it"),
    LIFT("Agree: lift it"),
    GO_ON("No: it goes on");

    private final String words;

    Act(String words) {
      this.words = words;
    }

    /// What stands on the button.
    public String words() {
      return words;
    }
  }

  /// Who can need a record.
  public List<Choice> authorities() {
    return Arrays.stream(Authority.values())
        .<Choice>map(one -> Choice.of(one.name(), one.words()))
        .toList();
  }

  /// What was typed in a field.
  public String typed(String field) {
    return sent.getOrDefault(field, "");
  }

  /// The day that was typed.
  public DateInput.Typed day() {
    return DateInput.Typed.of(sent, "demanded");
  }
}
