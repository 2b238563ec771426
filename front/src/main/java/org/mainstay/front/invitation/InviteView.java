package org.mainstay.front.invitation;

import gg.jte.Content;
import java.util.List;
import org.mainstay.letterbox.letter.Invited.By;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What whoever invites somebody is asked: who they are, and what they want to say.
///
/// @param by who they said they are, as sent; blank if nothing
/// @param words what they typed
/// @param fault whether it could not be kept, through no fault of theirs
public record InviteView(String hub, String by, String words, Errors errors, boolean fault)
    implements Drawn {
  static final List<By> WHO = List.of(By.OCCUPATIONAL_HEALTH, By.EMPLOYER);

  public Content who() {
    return Radios.labelled("by", "Who are you?")
        .from(WHO.stream().<Choice>map(one -> Choice.of(one.name(), said(one))).toList())
        .chosen(by)
        .errors(errors);
  }

  public Content said() {
    return Textarea.labelled("words", "What do you want to say to them?")
        .hint("They read this. They choose if they show it to us. You can leave it blank.")
        .rows(6)
        .value(words)
        .errors(errors);
  }

  private static String said(By by) {
    return by == By.OCCUPATIONAL_HEALTH
        ? "I work in occupational health"
        : "I lead them, or I work in HR";
  }
}
