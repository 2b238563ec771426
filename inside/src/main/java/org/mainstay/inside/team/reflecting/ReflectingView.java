package org.mainstay.inside.team.reflecting;

import java.util.List;
import java.util.Set;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;

/// The groups of reflective practice, and the form to note or change one.
///
/// @param ticked the ids of those who are ticked as having come
public record ReflectingView(
    List<Line> lines, List<Member> members, Set<String> ticked, TeamForm form) implements Drawn {
  public ReflectingView {
    lines = List.copyOf(lines);
    members = List.copyOf(members);
    ticked = Set.copyOf(ticked);
  }

  /// One group.
  ///
  /// @param came who came, or how many, as far as the reader may know
  /// @param path where it is changed, empty if the reader may not
  public record Line(String words, String came, String path) {}

  /// Somebody of the team.
  public record Member(String id, String name) {}

  /// Whether the form changes one that is there.
  public boolean isChange() {
    return !form.value("version").equals("0");
  }

  public DateInput on() {
    return DateInput.labelled("on", "On which day was it?")
        .holding(form.day("on"))
        .errors(form.errors());
  }

  public Select ledBy() {
    return Select.labelled("led-by", "Who led it?")
        .from(
            members.stream()
                .<Select.Line>map(one -> new Select.Line.Option(one.id(), one.name()))
                .toList())
        .chosen(form.value("led-by"))
        .errors(form.errors());
  }

  public Checkboxes came() {
    return Checkboxes.labelled("came", "Who came?")
        .hint("Read by those who came, and by whoever led or noted it. Others read how many.")
        .from(members.stream().<Choice>map(one -> Choice.of(one.id(), one.name())).toList())
        .chosen(ticked)
        .small()
        .errors(form.errors());
  }

  public OurPages others() {
    return new OurPages();
  }
}
