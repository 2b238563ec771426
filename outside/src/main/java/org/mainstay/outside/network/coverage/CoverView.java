package org.mainstay.outside.network.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Select;

/// That a hub is there for an employer or a site, as a form.
///
/// @param listed the employer and its sites
/// @param page its last part of the address
public record CoverView(List<Place> listed, String employer, String page, OfficeForm form)
    implements Drawn {
  public CoverView {
    listed = List.copyOf(listed);
  }

  public String back() {
    return CoverPages.COVER + "/" + Office.encoded(employer);
  }

  public String path() {
    return back() + "/" + page;
  }

  public String name() {
    return listed.stream().map(Place::employer).findFirst().orElse(employer);
  }

  public boolean isNew() {
    return page.equals("new");
  }

  public Select site() {
    var lines = new ArrayList<Select.Line>();
    lines.add(new Select.Line.Option("", "Every site without a hub of its own"));
    listed.stream()
        .filter(Place::isSite)
        .forEach(one -> lines.add(new Select.Line.Option(one.siteCode(), one.site())));
    return Select.labelled("site", "For which part?")
        .from(lines)
        .chosen(form.value("site"))
        .errors(form.errors());
  }

  public Input hub() {
    return Input.labelled("hub", "Which hub?").value(form.value("hub")).errors(form.errors());
  }

  public DateInput since() {
    return day("since", "Since when?", "For example 31 3 2026.");
  }

  public DateInput until() {
    return day("until", "Until when?", "Its last day. Leave it empty if no end is known.");
  }

  public Checkboxes mistake() {
    return Checkboxes.single("back", "yes", "This was a mistake: take it back")
        .chosen(form.value("back").equals("yes") ? Set.of("yes") : Set.of())
        .errors(form.errors());
  }

  private DateInput day(String name, String question, String hint) {
    return DateInput.labelled(name, question)
        .hint(hint)
        .holding(form.day(name))
        .errors(form.errors());
  }
}
