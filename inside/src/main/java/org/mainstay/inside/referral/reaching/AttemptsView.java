package org.mainstay.inside.referral.reaching;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// How to reach a person, which tries were made, and where the first conversation is booked.
///
/// @param appointments where it is booked
public record AttemptsView(
    CaseHead head, SafeView safe, TriesView tries, TryForm form, String appointments, Errors errors)
    implements Drawn {

  /// How it is safe to reach them.
  ///
  /// @param now whether this moment is one of the safe times, in a sentence
  /// @param note what else they said, blank if nothing
  public record SafeView(
      String calledName,
      String way,
      String voicemail,
      List<String> times,
      String now,
      String note) {
    public SafeView {
      times = List.copyOf(times);
    }
  }

  /// The tries so far, and what the handbook asks for, as facts.
  public record TriesView(List<String> made, String facts) {
    public TriesView {
      made = List.copyOf(made);
    }
  }

  /// A try as it was typed.
  public record TryForm(
      String path, List<Choice.Item> ways, List<Choice.Item> results, Typed typed) {
    public TryForm {
      ways = List.copyOf(ways);
      results = List.copyOf(results);
    }
  }

  /// What was typed into the form of a try.
  public record Typed(String way, String result, String note) {}
}
