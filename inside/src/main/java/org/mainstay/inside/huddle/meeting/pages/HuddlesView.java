package org.mainstay.inside.huddle.meeting.pages;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Today's huddles, the minutes of earlier ones, and who goes home how.
///
/// @param others the kinds of huddle that are not planned today
public record HuddlesView(
    String day,
    List<Planned> planned,
    List<Script.Kind> others,
    List<Past> past,
    Home home,
    Errors errors)
    implements Drawn {
  public HuddlesView {
    others = List.copyOf(others);
    planned = List.copyOf(planned);
    past = List.copyOf(past);
  }

  /// Who goes home how, by name; empty for nobody.
  ///
  /// @param due how many tasks of whoever reads it are due by today
  public record Home(String nothingOpen, String wordFirst, int due) {}

  /// A huddle of today.
  ///
  /// @param state a sentence once it has begun, empty before
  /// @param path where it is, empty before it has begun
  public record Planned(Script.Kind kind, String state, String path) {
    /// "09:15, 20 minutes".
    public String when() {
      return kind.at() + ", " + kind.minutes() + " minutes";
    }

    /// Whether somebody has begun it.
    public boolean isBegun() {
      return !path.isEmpty();
    }
  }

  /// An earlier huddle and its minutes.
  public record Past(String words, String path) {}

  public Radios how() {
    return Radios.labelled("how", "How do you go home today?")
        .from(
            Arrays.stream(How.values())
                .<Choice>map(how -> Choice.of(how.name(), how.words()))
                .toList())
        .errors(errors);
  }
}
