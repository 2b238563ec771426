package org.mainstay.outside.casemaking.money;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;

/// One stream of money, as a form.
///
/// @param page its last part of the address
public record StreamView(String page, OfficeForm form) implements Drawn {
  /// So many funders share one stream at most.
  static final int FUNDERS = 5;

  /// A form filled in with what is kept.
  static OfficeForm standing(Stream stream) {
    var sent = new HashMap<String, String>();
    sent.put("name", stream.name());
    sent.put(OfficeForm.VERSION, stream.version() + "");
    sent.putAll(DateInput.Typed.of(stream.startsOn()).boxes("starts"));
    sent.putAll(DateInput.Typed.of(stream.endsOn()).boxes("ends"));
    for (int i = 0; i < Math.min(FUNDERS, stream.shares().size()); i++) {
      sent.put("funder-" + (i + 1), stream.shares().get(i).funder());
      sent.put("amount-" + (i + 1), stream.shares().get(i).pounds() + "");
    }
    return new OfficeForm(sent);
  }

  public boolean isNew() {
    return page.equals("new");
  }

  public String path() {
    return CaseAddresses.STREAM + "/" + page;
  }

  public Input name() {
    return Input.labelled("name", "What is this money called?")
        .hint("Such as Resilience fund 2027.")
        .value(form.value("name"))
        .errors(form.errors());
  }

  public DateInput starts() {
    return day("starts", "The first day");
  }

  public DateInput ends() {
    return day("ends", "The last day");
  }

  private DateInput day(String name, String label) {
    var typed = form.day(name);
    return DateInput.labelled(name, label)
        .hint("For example 1 4 2027")
        .holding(typed.day(), typed.month(), typed.year())
        .errors(form.errors());
  }

  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, FUNDERS).boxed().toList();
  }

  public Input funder(int number) {
    return Input.labelled("funder-" + number, "Funder " + number)
        .value(form.value("funder-" + number))
        .errors(form.errors());
  }

  public Input amount(int number) {
    return Input.labelled("amount-" + number, "What funder " + number + " pays in all")
        .hint("In whole pounds, such as 120,000")
        .inputmode("numeric")
        .width(10)
        .value(form.value("amount-" + number))
        .errors(form.errors());
  }

  public Checkboxes removed() {
    return Checkboxes.single(
            "removed", "yes", "This money does not come any more: list it no longer")
        .errors(form.errors());
  }
}
