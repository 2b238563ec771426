package org.mainstay.inside.support.letters.pages;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.letters.LetterState;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;

/// One letter: what it says, what happened to it, and what can be done with it now.
///
/// @param facts what is said of it
/// @param written word for word what leaves
/// @param steps what happened so far
/// @param how how it can leave, if it is still a draft
/// @param next what may be kept of it now
/// @param notice a sentence if somebody else changed it meanwhile, empty otherwise
public record LetterView(
    CaseHead head,
    String path,
    Facts facts,
    Written written,
    List<String> steps,
    How how,
    List<Choice> next,
    String notice,
    LetterForm form)
    implements Drawn {
  public LetterView {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
  }

  /// What is said of a letter.
  ///
  /// @param to to whom it goes, empty as long as nobody said so
  public record Facts(
      String name, String whom, String state, String to, LetterState is, int version) {}

  /// How it can leave.
  ///
  /// @param needsConsent whether a consent is needed
  /// @param consents those that hold for letters to these
  /// @param domains where secure mail may go; empty if this hub has none
  /// @param safe how it is safe to reach the person, for a letter to them
  public record How(
      boolean needsConsent, List<Choice> consents, List<String> domains, List<String> safe) {
    public How {
      consents = List.copyOf(consents);
      domains = List.copyOf(domains);
      safe = List.copyOf(safe);
    }
  }

  /// Whether it can leave from here.
  public boolean mayLeave() {
    return isDraft() && (!how.needsConsent() || !how.consents().isEmpty());
  }

  /// Whether its words can still be changed.
  public boolean isDraft() {
    return facts.is() == LetterState.DRAFTED;
  }

  /// Whether there is paper to look at.
  public boolean isOnPaper() {
    return Stream.of(LetterState.PRINTED, LetterState.POSTED).anyMatch(facts.is()::equals);
  }

  /// Whether it came back, so that it may be written anew.
  public boolean cameBack() {
    return facts.is() == LetterState.BOUNCED;
  }

  /// Where the letters of the case are.
  public String letters() {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
