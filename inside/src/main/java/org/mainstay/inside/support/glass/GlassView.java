package org.mainstay.inside.support.glass;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// Who asked to open a case to somebody who was shut out, and the form to ask.
///
/// @param path where the form goes
/// @param shutOut those of the team who were shut out
public record GlassView(
    CaseHead head, String path, List<Line> lines, List<Choice> shutOut, Typed typed, Errors errors)
    implements Drawn {
  public GlassView {
    lines = List.copyOf(lines);
    shutOut = List.copyOf(shutOut);
  }

  /// What was chosen and typed so far.
  public record Typed(String reader, String because) {
    static final Typed NOTHING = new Typed("", "");
  }

  /// One time that it was asked.
  ///
  /// @param answer where its buttons go
  public record Line(String asked, String because, String state, String answer, List<Act> acts) {
    public Line {
      acts = List.copyOf(acts);
    }
  }

  /// What the acting worker can say to it.
  public enum Act {
    AGREE("Agree: open the case for two hours"),
    REFUSE("Refuse"),
    END("Shut it again now"),
    SEEN("I have looked at why it was done");

    private final String words;

    Act(String words) {
      this.words = words;
    }

    /// What stands on the button.
    public String words() {
      return words;
    }
  }
}
