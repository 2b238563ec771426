package org.mainstay.inside.support.letters.pages;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// The letters of a case, and the templates from which a further one can be written.
///
/// @param onward words for the onward referral that goes with the letter, empty for none
/// @param missing what is said if the handbook has no templates, empty otherwise
public record LettersView(
    CaseHead head,
    String path,
    List<Line> lines,
    List<Pattern> patterns,
    String onward,
    String missing)
    implements Drawn {
  public LettersView {
    lines = List.copyOf(lines);
    patterns = List.copyOf(patterns);
  }

  /// One letter.
  public record Line(String name, String whom, String state, String path) {}

  /// One template.
  public record Pattern(String name, String whom, String path) {}
}
