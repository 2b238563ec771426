package org.mainstay.outside.programme.pages;

import java.util.List;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.volunteering.Opportunity;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// Where staff can volunteer, and a form for one more.
public record VolunteeringView(Desk desk, List<Opportunity> opportunities, OfficeForm form)
    implements Drawn {
  public VolunteeringView {
    opportunities = List.copyOf(opportunities);
  }

  public String path() {
    return desk.path() + Addresses.VOLUNTEERING;
  }

  public String until(Opportunity one) {
    return OfficeForm.on(one.until());
  }

  public Input name() {
    return Input.labelled("name", "What is it?").value(form.value("name")).errors(form.errors());
  }

  public Textarea words() {
    return Textarea.labelled("words", "What does one do there, and how does one join?")
        .value(form.value("words"))
        .errors(form.errors());
  }

  public DateInput until() {
    return DateInput.labelled("until", "Until when can one join?")
        .hint("For example 31 3 2028")
        .holding(form.day("until"))
        .errors(form.errors());
  }
}
