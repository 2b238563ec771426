package org.mainstay.outside.casemaking.money;

import java.time.ZoneId;
import java.util.List;
import org.mainstay.outside.casemaking.reminding.Reminded.Reminder;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;

/// Where the hub is reminded of money that ends, as a form, and which reminders there were.
///
/// @param address as it is kept; blank for nowhere
public record ReminderView(String address, List<Line> lines, OfficeForm form) implements Drawn {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  public ReminderView {
    lines = List.copyOf(lines);
  }

  /// One reminder, by the name of its money.
  public record Line(String name, Reminder reminder) {
    /// "Reminded on 3 May 2027, as it ends on 30 July 2027. The email was handed over."
    public String words() {
      String on = OfficeForm.on(reminder.at().atZoneSameInstant(HERE).toLocalDate());
      return "Reminded on %s, as it ends on %s. %s"
          .formatted(
              on,
              OfficeForm.on(reminder.endsOn()),
              switch (reminder.sent()) {
                case HANDED_OVER -> "The email was handed over.";
                case NOT_SENT ->
                    "The email could not be handed over. Tell the other leads yourself.";
                case NOBODY_CARRIES ->
                    "No mail server is set up, so no email went out. Tell the other leads yourself.";
              });
    }
  }

  public Input typed() {
    return Input.labelled("address", "Email address")
        .hint(
            "One that all leads of the hub read, such as leads@hub.example. Leave it empty for no email.")
        .type("email")
        .value(form.value("address"))
        .errors(form.errors());
  }
}
