package org.mainstay.outside.programme.pages;

import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programme;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;

/// Who was offered a programme, as a form.
public record ExposureForm(Desk desk, Programme programme, OfficeForm form) implements Drawn {
  public String back() {
    return desk.path() + "/" + programme.id();
  }

  public String path() {
    return back() + "/exposure";
  }

  public DateInput begins() {
    return day("begins", "From which day?");
  }

  public DateInput ends() {
    return day("ends", "To which day?");
  }

  private DateInput day(String name, String words) {
    return DateInput.labelled(name, words)
        .hint("For example 1 4 2026")
        .holding(form.day(name))
        .errors(form.errors());
  }

  public Input offered() {
    return number("offered", "To how many was it offered?", "Count people, and name nobody.");
  }

  public Input took() {
    return number("took", "How many of them took part?", "Whoever came once counts.");
  }

  public Input pounds() {
    return number("pounds", "What did it cost?", "In whole pounds, all of it.");
  }

  private Input number(String name, String words, String hint) {
    return Input.labelled(name, words).hint(hint).value(form.value(name)).errors(form.errors());
  }
}
