package org.mainstay.ui.signs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds words by which colleagues could tell who is meant although no name is there: a job that
/// one person has, an age, a ward. It warns, and the writer knows better.
public final class RoleSigns {
  private static final int SHOWN_MAX = 5;

  private static final String JOBS =
      String.join(
          "|",
          "accountant",
          "administrator",
          "apprentice",
          "assistant",
          "bursar",
          "caretaker",
          "carer",
          "chaplain",
          "chef",
          "cleaner",
          "clerk",
          "consultant",
          "cook",
          "co-?ordinator",
          "deputy",
          "dentist",
          "director",
          "doctor",
          "driver",
          "electrician",
          "engineer",
          "head teacher",
          "lead",
          "leader",
          "manager",
          "matron",
          "midwife",
          "nurse",
          "officer",
          "paramedic",
          "pharmacist",
          "physio(?:therapist)?",
          "porter",
          "psychiatrist",
          "psychologist",
          "receptionist",
          "registrar",
          "secretary",
          "sister",
          "social worker",
          "student",
          "supervisor",
          "teacher",
          "technician",
          "therapist",
          "trainee",
          "treasurer");

  /// "our night porter", and not "I am the manager".
  private static final Pattern JOB =
      Pattern.compile(
          "(?<!\\bI am )(?<!\\bI['’]m )(?<!\\bas )"
              + "\\b((?:my|our|the) (?:[\\p{L}-]+ ){0,2}?(?:%s))\\b".formatted(JOBS),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ONLY =
      Pattern.compile("\\b((?:the|our|my) only \\p{L}+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE =
      Pattern.compile("\\b([1-7]\\d[- ]years?[- ]old|aged [1-7]\\d)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b((?:ward|bay|unit|room|clinic) (?:\\d+\\p{L}?|\\p{L}))\\b", Pattern.CASE_INSENSITIVE);

  private RoleSigns() {}

  /// The words that may point at one person, as they were typed; the first few of them.
  public static List<String> in(String text) {
    var found = new LinkedHashSet<String>();
    for (Pattern pattern : List.of(ONLY, JOB, AGE, PLACE)) {
      pattern.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    }
    return found.stream().limit(SHOWN_MAX).toList();
  }
}
