package org.mainstay.front;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.Listed;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.letterbox.window.Window;

/// An invented hub, its team and its list of employers, for the tests of the public rooms.
public final class Example {
  public static final UUID AMINA = new UUID(0, 1);
  public static final UUID JOE = new UUID(0, 2);

  public static final OpeningHours HOURS =
      new OpeningHours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0),
          ZoneId.of("Europe/London"),
          Set.of(LocalDate.of(2026, 12, 25)));

  public static final HubWords HUB =
      new HubWords(
          "Hartwell hub",
          "anyone who works in health and care in Hartwell",
          "01632 960 000",
          HOURS,
          new HubWords.Promises(
              "We will try to reach you within 2 working days.",
              "Somebody will try to reach you within 1 hour.",
              "We keep your record for 8 years after we last saw you. Then we destroy it.",
              "If we never meet, we destroy what you sent after 90 days."),
          new HubWords.Settings(true, "https://www.bbc.co.uk/weather", 12));

  public static final CrisisNumbers NUMBERS =
      CrisisNumbers.england(
          new CrisisNumbers.OwnLine("Hartwell crisis line", "01632 960 999", "day or night"),
          LocalDate.of(2026, 11, 3));

  private static final List<Window.Organisation> EMPLOYERS =
      List.of(
          new Window.Organisation("AA1", "Hartwell Hospital", "Hartwell"),
          new Window.Organisation("AA2", "Hartwell Community Trust", "Hartwell"),
          new Window.Organisation("BB1", "Ferncombe Council", "Ferncombe"));

  public static final Listed LISTED =
      new Listed(
          typed -> EMPLOYERS.stream().filter(one -> holds(one, typed)).toList(),
          code -> EMPLOYERS.stream().filter(one -> one.code().equals(code)).findFirst(),
          () ->
              List.of(
                  new Window.TeamMember(AMINA, "Amina Khan", "peer worker"),
                  new Window.TeamMember(JOE, "Joe Hill", "psychologist")));

  private Example() {}

  public static Flow flow() {
    return Flow.of(LISTED, HOURS);
  }

  /// Answers to everything that must be answered.
  public static Answers answered() {
    return answers(
        "wants", "SOMEONE_TO_TALK_TO",
        "workplace", "a small care home",
        "name", "Wren",
        "way", "PHONE",
        "phone", "01632 960 001",
        "voicemail", "no",
        "anyone", "no",
        "phq9-1", "1",
        "phq9-2", "rather-not",
        "more", "no",
        "safe", "YES");
  }

  /// These answers, field and value in turn.
  public static Answers answers(String... fieldsAndValues) {
    return new Answers(form(fieldsAndValues));
  }

  /// A form with these fields, field and value in turn.
  public static Map<String, List<String>> form(String... fieldsAndValues) {
    var form = new HashMap<String, List<String>>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      form.put(fieldsAndValues[i], Arrays.asList(fieldsAndValues[i + 1].split("&")));
    }
    return form;
  }

  /// The answers with another one.
  public static Answers but(Answers answers, String field, String... values) {
    return answers.with(List.of(field), Map.of(field, List.of(values)));
  }

  private static boolean holds(Window.Organisation one, String typed) {
    return Optional.of(typed.toLowerCase(Locale.ROOT))
        .filter(words -> !words.isEmpty())
        .filter(words -> one.name().toLowerCase(Locale.ROOT).contains(words))
        .isPresent();
  }
}
