package org.mainstay.outside.casemaking.money;

import java.util.List;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;

/// What the hub costs in a year, as a form.
public record CostView(List<Integer> years, OfficeForm form) implements Drawn {
  public CostView {
    years = List.copyOf(years);
  }

  public Radios year() {
    return Radios.labelled("year", "Which year is it?")
        .from(years.stream().map(year -> Choice.of(year + "", When.year(year))).toList())
        .chosen(form.value("year"))
        .errors(form.errors());
  }

  public Input best() {
    return pounds("best", "What the hub costs in the year", "All of it, such as 480,000");
  }

  public Input low() {
    return pounds("low", "The least that it may come to", "Such as 460,000");
  }

  public Input high() {
    return pounds("high", "The most that it may come to", "Such as 510,000");
  }

  public Input hand() {
    return pounds("hand", "Money in hand", "What was there on the day below. It can be 0.");
  }

  private Input pounds(String name, String label, String hint) {
    return Input.labelled(name, label)
        .hint(hint)
        .inputmode("numeric")
        .width(10)
        .value(form.value(name))
        .errors(form.errors());
  }

  public DateInput on() {
    var typed = form.day("on");
    return DateInput.labelled("on", "The day on which that was in hand")
        .hint("For example 1 4 2027")
        .holding(typed.day(), typed.month(), typed.year())
        .errors(form.errors());
  }

  public Input source() {
    return Input.labelled("source", "Where do these numbers come from?")
        .hint("Such as Finance ledger, month 7. It is printed in packs.")
        .value(form.value("source"))
        .errors(form.errors());
  }
}
