package org.mainstay.outside.casemaking.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// What goes into a new pack, as a form.
///
/// @param years that a pack can tell of, the latest first
/// @param quotes that may be quoted today
/// @param chosen the quotes that were ticked
public record NewPackView(
    List<Integer> years, List<Quote> quotes, Set<String> chosen, OfficeForm form) implements Drawn {
  public NewPackView {
    years = List.copyOf(years);
    quotes = List.copyOf(quotes);
    chosen = Set.copyOf(chosen);
  }

  public Input title() {
    return Input.labelled("title", "What is it called?")
        .hint("Such as The hub in its second year. It is the first line of the pack.")
        .value(form.value("title"))
        .errors(form.errors());
  }

  public Radios year() {
    return Radios.labelled("year", "Which year does it tell of?")
        .from(years.stream().map(year -> Choice.of(year + "", When.year(year))).toList())
        .chosen(form.value("year"))
        .errors(form.errors());
  }

  public Textarea ask() {
    return Textarea.labelled("ask", "What do you ask of whoever reads it?")
        .hint("In your own words. You can leave it empty.")
        .rows(4)
        .value(form.value("ask"))
        .errors(form.errors());
  }

  public Checkboxes quoting() {
    var choices = new ArrayList<Choice>();
    for (Quote quote : quotes) {
      choices.add(Choice.of(quote.id().toString(), quote.words() + " (" + quote.roleWords() + ")"));
    }
    return Checkboxes.labelled("quote", "Whose words does it quote?")
        .hint("Each of them agreed to be quoted in reports.")
        .from(choices)
        .chosen(chosen)
        .errors(form.errors());
  }
}
