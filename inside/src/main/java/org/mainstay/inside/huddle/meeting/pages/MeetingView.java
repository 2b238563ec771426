package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.meeting.Section;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.OnScreenForAll;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;

/// One huddle that goes on, without a single name of those whom the team supports.
///
/// @param path where it is
/// @param kind the id of its kind
public record MeetingView(
    String name, String day, String path, String kind, List<Member> members, List<Part> parts)
    implements Drawn, OnScreenForAll {
  public MeetingView {
    members = List.copyOf(members);
    parts = List.copyOf(parts);
  }

  /// Somebody of the team, and whether they are here.
  public record Member(String id, String name, boolean isHere) {}

  /// A part of the agenda.
  ///
  /// @param words what stands there instead of cases, such as the theme of the week; else empty
  public record Part(Section section, List<Line> lines, String words) {
    public Part {
      lines = List.copyOf(lines);
    }

    boolean isEmptyCarried() {
      return section == Section.CARRIED && lines.isEmpty();
    }
  }

  /// A case on the agenda.
  ///
  /// @param done words once it was talked about, empty before
  public record Line(String words, String path, String done) {}

  public Checkboxes here() {
    return Checkboxes.labelled("here", "Who is here?")
        .from(members.stream().<Choice>map(one -> Choice.of(one.id(), one.name())).toList())
        .chosen(ids())
        .small();
  }

  private Set<String> ids() {
    return members.stream().filter(Member::isHere).map(Member::id).collect(Collectors.toSet());
  }

  /// "3 of 7 cases are talked about."
  public String sofar() {
    var lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
    var all = lines.stream().map(Line::path).distinct().count();
    var done =
        lines.stream().filter(line -> !line.done().isEmpty()).map(Line::path).distinct().count();
    return done + " of " + all + (all == 1 ? " case is" : " cases are") + " talked about.";
  }
}
