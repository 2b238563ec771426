package org.mainstay.inside.support.rights;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// The copy of a record as it would be sent, with what is left out of it.
///
/// @param wish what was asked and until when, empty if nothing was
/// @param clock where the clock of the wish stops and goes on, empty if nothing was asked
/// @param path where the form goes
/// @param words to black out, one a line
/// @param changed a sentence if something was added since the worker looked; else empty
public record CopyView(
    CaseHead head,
    String wish,
    String clock,
    String path,
    String words,
    String changed,
    List<Section> parts)
    implements Drawn {
  public CopyView {
    parts = List.copyOf(parts);
  }

  /// One part of the copy.
  public record Section(String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }

    /// The field that says which lines of it the worker had before them: one for the whole part, as
    /// a form has no room for one a line when somebody was here for long.
    public String shownField() {
      return "shown-" + UUID.nameUUIDFromBytes(heading.getBytes(StandardCharsets.UTF_8));
    }

    /// What that field says of the lines as they are.
    public String shown() {
      var names = lines.stream().map(Line::name).collect(Collectors.joining(" "));
      return UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8))
          .toString()
          .replace("-", "");
    }
  }

  /// One line of it.
  ///
  /// @param name its own, whatever stands around it
  public record Line(String name, String words, boolean isLeftOut) {
    /// The field by which it is left out.
    public String field() {
      return "out-" + name;
    }
  }
}
