package org.mainstay.front.yourpage.work;

import java.util.List;
import java.util.Map;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Three questions about work: what somebody does, whether they are off sick, and how many hours.
///
/// @param typed what was chosen so far, field by field
public record OwnWorkView(Story.Work asked, Once once, Map<String, String> typed, Errors errors)
    implements Drawn {
  static final String STATUS = "status";
  static final String SICKNESS = "sickness";
  static final String HOURS = "hours";

  /// The official code of paid work.
  static final String EMPLOYED = "01";

  private static final List<Choice> STATUSES =
      List.of(
          Choice.of(EMPLOYED, "I have a job, or work for myself"),
          Choice.of("02", "I have no job, and look for one"),
          Choice.of("03", "I am a student"),
          Choice.of("04", "I am sick or disabled for a long time, and get money for it"),
          Choice.of("05", "I look after my home or family"),
          Choice.of("06", "I have no job, and do not look for one"),
          Choice.of("07", "I work as a volunteer"),
          Choice.of("08", "I have retired"),
          Choice.of("ZZ", "I would rather not say"));

  private static final List<Choice> SICK =
      List.of(
          Choice.of("N", "No, I am at work"),
          Choice.of("Y", "Yes, I am off sick"),
          Choice.of("Z", "I would rather not say"));

  private static final List<Choice> WEEKLY =
      List.of(
          Choice.of("01", "30 hours or more"),
          Choice.of("02", "16 to 29 hours"),
          Choice.of("03", "5 to 15 hours"),
          Choice.of("04", "1 to 4 hours"),
          Choice.of("97", "I would rather not say"));

  public OwnWorkView {
    typed = Map.copyOf(typed);
  }

  /// The questions, one group each.
  public List<Radios> questions() {
    return List.of(
        asked(STATUS, "What do you do now?", STATUSES),
        asked(SICKNESS, "If you have a job: are you off sick now?", SICK),
        asked(HOURS, "If you have a job: how many hours a week?", WEEKLY));
  }

  /// What was chosen, if it is one of the choices; blank otherwise.
  static String chosen(Map<String, String> sent, String field) {
    var of =
        switch (field) {
          case STATUS -> STATUSES;
          case SICKNESS -> SICK;
          case String _ -> WEEKLY;
        };
    var typed = sent.getOrDefault(field, "");
    return of.stream()
            .anyMatch(choice -> choice instanceof Choice.Item item && item.value().equals(typed))
        ? typed
        : "";
  }

  private Radios asked(String field, String words, List<Choice> choices) {
    return Radios.labelled(field, words)
        .from(choices)
        .chosen(typed.getOrDefault(field, ""))
        .errors(errors);
  }
}
