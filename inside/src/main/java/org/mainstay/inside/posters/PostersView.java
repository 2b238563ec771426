package org.mainstay.inside.posters;

import java.util.List;
import org.mainstay.inside.posters.Posters.Wanted;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// What can be chosen before a poster or a sheet of cards is made.
public record PostersView(
    PosterWords words, Wanted wanted, String address, String typedMark, Errors errors)
    implements Drawn {

  public Radios who() {
    List<Choice> choices =
        words.audiences().stream()
            .<Choice>map(audience -> Choice.of(audience.file(), audience.who()))
            .toList();
    return Radios.labelled("who", "Who is it for?")
        .from(choices)
        .chosen(words.named(wanted.file()).file());
  }

  public Radios wording() {
    return Radios.labelled("words", "Which words?")
        .hint("Neutral words say nothing to somebody who sees a card in a wallet.")
        .from(Choice.of("plain", "Plain words"), Choice.of("neutral", "Neutral words"))
        .chosen(wanted.neutral() ? "neutral" : "plain");
  }

  public Radios form() {
    return Radios.labelled("form", "What would you like to print?")
        .from(
            Choice.of("POSTER", "A poster, A4"),
            Choice.of("CARDS", "Cards as large as a bank card, 10 on a sheet of A4"))
        .chosen(wanted.form().name());
  }

  public Radios as() {
    return Radios.labelled("as", "As which file?")
        .from(Choice.of("PDF", "PDF, to print"), Choice.of("SVG", "SVG, for a designer to change"))
        .chosen(wanted.as().name());
  }

  public Input start() {
    return Input.labelled("address", "Where does the QR code lead?")
        .hint("The address of your start page, as people reach it from their own phones.")
        .value(address)
        .errors(errors);
  }

  public Input mark() {
    return Input.labelled("mark", "Is it a poster of a campaign?")
        .hint(
            "Type its code of five letters and numbers, such as K7M2X. It is printed small, and is"
                + " not in the QR code. Else leave it empty.")
        .autocomplete("off")
        .value(typedMark)
        .errors(errors);
  }
}
