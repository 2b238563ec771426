package org.mainstay.front.yourpage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// Something that could not be sent just now: every word of it is still on the page.
///
/// @param why what happened and what to do, in whole sentences
/// @param errors about the code, if it is asked for
public record UnsentView(String why, State state, Form form, Errors errors, HelpInSight help)
    implements Drawn {
  /// Where the code is typed, on the way to what was to be sent.
  static final String TO = "to";

  public UnsentView(String why, State state, Form form, HelpInSight help) {
    this(why, state, form, Errors.NONE, help);
  }

  /// Why it was not sent.
  public enum State {
    /// Something of ours did not answer: it can be sent again at once.
    FAULT,
    /// The page was closed meanwhile: the code is asked for, with the words in hand.
    AWAY,
    /// They are back, with the words in hand.
    BACK
  }

  public boolean isAway() {
    return state == State.AWAY;
  }

  public String button() {
    return state == State.BACK ? "Send" : "Send again";
  }

  public String heading() {
    return state == State.BACK ? "Your words are still here" : "We could not send this";
  }

  /// What was to be sent, and where.
  ///
  /// @param urgent whether it says that somebody may not be safe: help comes first then
  public record Form(String action, List<Kept> kept, boolean urgent) {
    public Form {
      kept = List.copyOf(kept);
    }

    public Form(String action, List<Kept> kept) {
      this(action, kept, false);
    }

    /// Keeps those of the sent fields that have these names, none of which was typed.
    ///
    /// @param sent the fields as they came, by name
    public static Form ofHidden(String action, Map<String, String> sent, String... names) {
      return new Form(
          action,
          Stream.of(names)
              .filter(sent::containsKey)
              .map(name -> Kept.hidden(name, sent.getOrDefault(name, "")))
              .toList());
    }
  }

  /// One field as it was sent.
  ///
  /// @param label what was typed into, blank for what was not typed
  public record Kept(String name, String label, String value) {
    private static final Map<String, String> LABELS =
        Map.of(
            MessageForm.TEXT, "Your message", "note", "What you typed", "names", "What you typed");

    /// A field of one of the own pages.
    public static Kept of(String name, String value) {
      return new Kept(name, LABELS.getOrDefault(name, ""), value);
    }

    public static Kept hidden(String name, String value) {
      return new Kept(name, "", value);
    }

    public boolean isTyped() {
      return !label.isEmpty();
    }
  }
}
