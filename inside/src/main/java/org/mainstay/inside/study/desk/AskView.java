package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// What must be said before a question can be worked out.
///
/// @param file where the page of the file is
public record AskView(String file, AskForm form, Errors errors) implements Drawn {

  /// Where the form goes.
  public String action() {
    return file + "/ask/" + form.asked().path();
  }

  /// The question.
  public String heading() {
    return form.asked().words();
  }

  /// What the answers so far allow, and what they do not.
  public List<String> says() {
    return switch (form.asked().about()) {
      case DIFFERENCE ->
          List.of(
              "Who took part decides what can be said. So two questions come first: they lead to"
                  + " the best comparison that your file allows.");
      case BY_LOT ->
          List.of(
              "Places were given by lot or in a drawn order. This is the best comparison there is:"
                  + " those offered a place beside those not offered one yet, whether or not they"
                  + " took it up.",
              PARTS);
      case WAVES ->
          List.of(
              "Each person is compared with themselves, beside colleagues who did not take part."
                  + " The programme column is 0 in rows before they took part, and 1 after.",
              PARTS);
      case BEFORE ->
          List.of(
              "People who took part are compared with colleagues who scored alike before. Who"
                  + " signed up, and why, can still make a difference.",
              PARTS);
      case ONCE ->
          List.of(
              "Asked once, people who took part are compared with colleagues who did not. Whatever"
                  + " is found is an association: people who feel less well may sign up more often."
                  + " It can never show that a programme helps or harms.",
              "If you have a waiting list, or an earlier answer of the same people, go back and"
                  + " use it. If not, name something that the programme cannot have changed, such"
                  + " as years in the job: it shows whether other people sign up.",
              PARTS);
      case WHO_COMES -> List.of(PARTS);
      case WAITS, SPECIAL, STAND_OUT, HOW_SURE, SCORE, RECOVERY -> List.of();
    };
  }

  private static final String PARTS =
      "Say what each column is. Some are guessed from their names: look at each.";

  /// The questions.
  public List<Content> fields() {
    return form.asked().about() == About.DIFFERENCE ? ladder() : form.fields(errors);
  }

  /// By lot and waiting lists come first, then earlier answers, and asking once is what is left.
  private List<Content> ladder() {
    return List.of(
        Radios.labelled(AskForm.LOT, "Were places given by lot, or from a waiting list?")
            .hint("In an order that was drawn, so that nobody chose who came first.")
            .from(Choice.of("yes", "Yes"), Choice.of("no", "No, or I do not know"))
            .chosen(form.asked().said(AskForm.LOT))
            .inline()
            .errors(errors),
        Radios.labelled(AskForm.ROWS, "Were the same people asked before and after?")
            .hint("Answer this if places were not given by lot.")
            .from(
                Choice.of("own", "Yes, and each time has a row of its own"),
                Choice.of("beside", "Yes, and the score before stands beside the score after"),
                Choice.of("once", "No, they were asked once"))
            .chosen(form.asked().said(AskForm.ROWS))
            .errors(errors));
  }

  /// What the button says.
  public String button() {
    boolean first =
        form.asked().about() == About.DIFFERENCE
            || (form.asked().about() == About.SCORE && form.asked().scale().isEmpty());
    return first ? "Continue" : "Work it out";
  }
}
