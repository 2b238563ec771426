package org.mainstay.inside.support.demands;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// What was demanded of one record, and the form to write down another demand.
///
/// @param path where the form goes
/// @param looked where the trail of this record is
public record DemandView(
    CaseHead head, String path, String looked, List<Line> lines, DemandForm form, Errors errors)
    implements Drawn {
  public DemandView {
    lines = List.copyOf(lines);
  }

  /// Whether no part was ticked.
  public boolean isWithoutPart() {
    return errors.all().stream().anyMatch(one -> one.field().startsWith("part-"));
  }

  /// One demand.
  ///
  /// @param basis by which law, and who wrote it down
  /// @param words who asked and for what
  /// @param told whether the person reads of it, in a sentence
  /// @param answer where its buttons go
  public record Line(
      String title,
      String basis,
      String words,
      String told,
      boolean isToTell,
      String answer,
      List<OfPart> parts) {
    public Line {
      parts = List.copyOf(parts);
    }
  }

  /// One part of the record that was demanded.
  public record OfPart(String name, String words, String state, List<Act> acts) {
    public OfPart {
      acts = List.copyOf(acts);
    }
  }

  /// What the acting worker can say to a part.
  public enum Act {
    SIGN("Sign off: it may be given"),
    REFUSE("No: it is not given"),
    GIVE("It was given");

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
