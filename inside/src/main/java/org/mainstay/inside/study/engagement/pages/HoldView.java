package org.mainstay.inside.study.engagement.pages;

import java.util.Arrays;
import org.mainstay.inside.study.engagement.Talk;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Radios;

/// The form that writes down a talk.
public record HoldView(String path, String title, TeamForm form) implements Drawn {
  public Radios kind() {
    return Radios.labelled("kind", "How did people talk?")
        .from(
            Arrays.stream(Talk.Kind.values())
                .<Choice>map(kind -> Choice.of(kind.name(), kind.words()))
                .toList())
        .chosen(form.value("kind"))
        .errors(form.errors());
  }

  public DateInput held() {
    return DateInput.labelled("held", "When was it?")
        .holding(form.day("held"))
        .errors(form.errors());
  }
}
