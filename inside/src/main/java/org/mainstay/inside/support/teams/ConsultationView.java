package org.mainstay.inside.support.teams;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;

/// The talks about one team question, and the form for another.
///
/// @param asked what was asked, a line each
public record ConsultationView(
    String heading, List<String> asked, List<Talk> talks, String path, ConsultationForm form)
    implements Drawn {
  public ConsultationView {
    asked = List.copyOf(asked);
    talks = List.copyOf(talks);
  }

  /// One talk.
  ///
  /// @param words when it is, how, and whether it was cancelled
  /// @param open whether it can be cancelled yet
  public record Talk(String id, String words, boolean open) {}

  /// The fields of the form.
  public List<Content> fields() {
    return List.of(
        DateInput.labelled("day", "Day")
            .holding(form.value("day-day"), form.value("day-month"), form.value("day-year"))
            .errors(form.errors()),
        Input.labelled("time", "Time")
            .hint("For example 14:30")
            .width(5)
            .value(form.value("time"))
            .errors(form.errors()),
        Input.labelled("minutes", "How many minutes")
            .inputmode("numeric")
            .width(3)
            .value(form.value("minutes"))
            .errors(form.errors()),
        Input.labelled("how", "How it takes place")
            .hint(
                "They read this. We do not have their number: say which number they call, or where.")
            .value(form.value("how"))
            .errors(form.errors()));
  }
}
