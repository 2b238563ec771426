package org.mainstay.inside.work.employment;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// How employment support stands in a case, what happened so far, and what may come next.
///
/// @param next what may come next, empty if nothing can be said now
/// @param notice a sentence if somebody else changed it meanwhile, empty otherwise
public record SupportView(
    CaseHead head,
    String path,
    Episode episode,
    List<Choice> next,
    List<Line> lines,
    String notice,
    SupportForm form)
    implements Drawn {
  public SupportView {
    next = List.copyOf(next);
    lines = List.copyOf(lines);
  }

  /// One step on its way.
  ///
  /// @param because may be blank
  public record Line(String when, String state, String by, String because) {}

  /// Where all that is about work in the case is.
  public String work() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /// The official answers to whether it suits them.
  public List<Choice> suitabilities() {
    return Arrays.stream(Suitability.values())
        .<Choice>map(one -> Choice.of(one.code(), one.words()))
        .toList();
  }

  /// Whether it suits them, in words.
  public String suits() {
    return Arrays.stream(Suitability.values())
        .filter(one -> one.code().equals(episode.suitability()))
        .map(one -> one.code() + ": " + one.words())
        .findFirst()
        .orElse("Nobody has said yet");
  }
}
