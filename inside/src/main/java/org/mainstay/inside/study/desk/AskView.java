package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.util.ArrayList;
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
    List<String> says = new ArrayList<>(allowed());
    if (form.asked().about().isByParts()) {
      says.add(PARTS);
    }
    return says;
  }

  private List<String> allowed() {
    return switch (form.asked().about()) {
      case DIFFERENCE -> List.of(LADDER);
      case BY_LOT -> List.of(LOT);
      case TWICE -> List.of(TWICE);
      case STARTS -> List.of(STARTS);
      case CAMPAIGN -> List.of(CAMPAIGN);
      case WAVES -> List.of(WAVES);
      case BEFORE -> List.of(BEFORE);
      case ONCE -> List.of(ONCE, EARLIER);
      case WHO_COMES, WAITS, SPECIAL, STAND_OUT, HOW_SURE, SCORE, RECOVERY -> List.of();
    };
  }

  private static final String LADDER =
      "Who took part decides what can be said. So two questions come first: they lead to the best"
          + " comparison that your file allows.";
  private static final String LOT =
      "Places were given by lot or in a drawn order. This is the best comparison there is: those"
          + " offered a place beside those not offered one yet, whether or not they took it up.";
  private static final String TWICE =
      "The change among people who took part in between is set beside the change among colleagues"
          + " who did not. People often enrol at their worst and come up by themselves: who is"
          + " compared with whom matters.";
  private static final String STARTS =
      "People who begin are set beside people who have not begun yet, never beside those who began"
          + " earlier. Waves before the start show whether they were on another course already.";
  private static final String CAMPAIGN =
      "One series is set beside its own course before the campaign. It cannot tell the campaign from"
          + " anything else that happened then. The same figure from a place that the campaign did"
          + " not reach helps: name it if you have it.";
  private static final String WAVES =
      "Each person is compared with themselves, beside colleagues who did not take part. The"
          + " programme column is 0 in rows before they took part, and 1 after.";
  private static final String BEFORE =
      "People who took part are compared with colleagues who scored alike before. Who signed up, and"
          + " why, can still make a difference.";
  private static final String ONCE =
      "Asked once, people who took part are compared with colleagues who did not. Whatever is found"
          + " is an association: people who feel less well may sign up more often. It can never show"
          + " that a programme helps or harms.";
  private static final String EARLIER =
      "If you have a waiting list, or an earlier answer of the same people, go back and use it. If"
          + " not, name something that the programme cannot have changed, such as years in the job:"
          + " it shows whether other people sign up.";
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
        Radios.labelled(AskForm.ROWS, "Did it change? Were the same people asked before and after?")
            .hint("Answer this if places were not given by lot.")
            .from(
                Choice.of("twice", "Yes, twice, and each time has a row of its own"),
                Choice.of("starts", "Yes, often, and people began at different times"),
                Choice.of("own", "Yes, often, and whoever took part began at the same time"),
                Choice.of("beside", "Yes, and the score before stands beside the score after"),
                Choice.of("once", "No, they were asked once"))
            .chosen(form.asked().said(AskForm.ROWS))
            .errors(errors));
  }

  /// The columns to look up, where columns are given their parts.
  public List<String> columns() {
    return form.asked().about().isByParts()
        ? form.understood().named().stream()
            .map(
                column ->
                    column.name()
                        + ": "
                        + column.words()
                        + (column.blank() == 0 ? "" : ", %,d blank".formatted(column.blank())))
            .toList()
        : List.of();
  }

  /// What the button says.
  public String button() {
    boolean first =
        form.asked().about() == About.DIFFERENCE
            || (form.asked().about() == About.SCORE && form.asked().scale().isEmpty());
    return first ? "Continue" : "Work it out";
  }
}
