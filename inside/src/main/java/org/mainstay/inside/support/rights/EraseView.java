package org.mainstay.inside.support.rights;

import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// What is erased and what stays, before anything is done.
///
/// @param wish what was asked and until when, or that nothing was
/// @param path where the forms go
/// @param step what the acting worker can do now
/// @param words typed for the person and not sent yet
public record EraseView(
    CaseHead head, String wish, String path, Step step, String words, Errors errors)
    implements Drawn {

  /// How far it is.
  public enum Step {
    /// Nobody asked.
    NOT_ASKED,
    /// Somebody looks into it first.
    TO_PREPARE,
    /// A lead other than who looked into it carries it out.
    WAITS_FOR_LEAD,
    /// The acting worker is that lead.
    TO_CARRY_OUT
  }

  /// Where two who lead say that the law needs the record.
  public String hold() {
    return path.substring(0, path.lastIndexOf('/')) + "/hold";
  }

  /// Where those who lead keep what others demanded of the record.
  public String demands() {
    return path.substring(0, path.lastIndexOf('/')) + "/demands";
  }

  /// Where the clock of the wish stops and goes on.
  public String clock() {
    return path.substring(0, path.lastIndexOf('/')) + "/clock/erase";
  }

  public boolean isAsked() {
    return step != Step.NOT_ASKED;
  }

  public boolean isToPrepare() {
    return step == Step.TO_PREPARE;
  }

  public boolean isToCarryOut() {
    return step == Step.TO_CARRY_OUT;
  }
}
