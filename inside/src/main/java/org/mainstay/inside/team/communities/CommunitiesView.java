package org.mainstay.inside.team.communities;

import java.util.List;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Select;

/// The communities of practice that there are.
public record CommunitiesView(List<Line> lines, List<String> localities, TeamForm form)
    implements Drawn {
  public CommunitiesView {
    lines = List.copyOf(lines);
    localities = List.copyOf(localities);
  }

  /// One of them.
  public record Line(String name, String path, String about, String members) {}

  public Select locality() {
    return locality(localities, form);
  }

  static Select locality(List<String> localities, TeamForm form) {
    return Select.labelled("locality", "Where do you work?")
        .from(
            localities.stream().<Select.Line>map(one -> new Select.Line.Option(one, one)).toList())
        .chosen(form.value("locality"))
        .errors(form.errors());
  }

  public OurPages others() {
    return new OurPages();
  }
}
