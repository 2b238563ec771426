package org.mainstay.inside.study.engagement.pages;

import java.util.List;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// One project.
///
/// @param refused why it could not be shown just now
public record ProjectView(
    Project.Asks asks,
    String path,
    List<TalkLine> talks,
    List<ThemeLine> themes,
    State state,
    List<String> refused)
    implements Drawn {
  public ProjectView {
    talks = List.copyOf(talks);
    themes = List.copyOf(themes);
    refused = List.copyOf(refused);
  }

  /// One talk.
  public record TalkLine(String name, String path, String people) {}

  /// One theme.
  ///
  /// @param people how many spoke of it
  /// @param isCommon whether enough did to show it
  public record ThemeLine(
      String name,
      String path,
      String words,
      String people,
      boolean isCommon,
      List<QuoteLine> quotes,
      List<ChangeLine> changes) {
    public ThemeLine {
      quotes = List.copyOf(quotes);
      changes = List.copyOf(changes);
    }
  }

  /// What one person said.
  public record QuoteLine(String words, String who, String standing, String path) {}

  /// What is changed.
  public record ChangeLine(String words, String state, String path) {}

  /// What holds now.
  ///
  /// @param against what stands against showing it
  /// @param toCheck how much waits for a second look, empty for nothing
  public record State(
      boolean isOpen, boolean isLead, boolean isShown, List<String> against, String toCheck) {
    public State {
      against = List.copyOf(against);
    }

    /// Whether whoever looks can show it now.
    public boolean mayShow() {
      return isLead && against.isEmpty();
    }
  }

  /// What was refused, as a summary.
  public Errors errors() {
    return new Errors(refused.stream().map(why -> new FieldError("show", why)).toList());
  }
}
