package org.mainstay.inside.support.letters.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;

/// To whom somebody lets the team write about them, and the form for a further consent.
public record ConsentView(CaseHead head, String path, List<Line> lines, LetterForm form)
    implements Drawn {
  public ConsentView {
    lines = List.copyOf(lines);
  }

  /// One consent.
  ///
  /// @param standing how it stands today
  public record Line(
      String id,
      String whom,
      String who,
      List<String> what,
      String given,
      String standing,
      boolean holds) {
    public Line {
      what = List.copyOf(what);
    }
  }

  /// For whom letters may be.
  public List<Choice> audiences() {
    return Arrays.stream(Audience.values())
        .filter(Audience::needsConsent)
        .<Choice>map(one -> Choice.of(one.id(), one.words()))
        .toList();
  }

  /// That they agreed.
  public Checkboxes said() {
    return Checkboxes.single("said", "yes", "They have agreed to these words")
        .chosen(Set.of(form.value("said")))
        .errors(form.errors());
  }

  /// Where the letters of the case are.
  public String letters() {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
