package org.mainstay.inside.team.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds words by which somebody could be known, in a story or in what the team writes for itself;
/// a human decides about each.
///
/// It warns too often rather than too seldom, and it does not see everything.
public final class TellTales {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(january|february|april|june|july|august|september|october|november|december"
              + "|christmas|easter|(?:last|this|next) (?:spring|summer|autumn|winter)"
              + "|(?:19|20)[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}"
              + "|[0-9]{1,2}(?:st|nd|rd|th))\\b|\\b(?:March|May) [0-9]");

  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(aged? [0-9]{1,2}|[0-9]{1,2}[- ]years?[- ]old"
              + "|i(?:'m| am|’m| was) (?:only )?[0-9]{2}|in my (?:early |late )?[a-z]+ties)\\b");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(hospital|infirmary|surgery|ward [0-9a-z]+|care home|health centre|station"
              + "|icu|itu|a&e|nhs trust|council|university)\\b");

  private static final Pattern RARE_ROLE =
      Pattern.compile(
          "(?i)\\b(consultant|chief|director|matron|chaplain|perfusionist|registrar|professor"
              + "|prosthetist|orthoptist|head of|the only|the first|lead for)\\b");

  /// A capital letter where no sentence begins: most likely a name.
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L},;:] )(?!I\\b|I['’]|NHS\\b)\\p{Lu}[\\p{L}'’-]+");

  /// A number of a record, a telephone number, a postcode.
  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:[0-9][0-9 -]{4,}[0-9]|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})\\b"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private TellTales() {}

  /// What could give somebody away, each once, in words.
  ///
  /// @param known names that are on record: of the person, their employer, the team
  public static List<String> in(String words, List<String> known) {
    var found = new ArrayList<String>();
    found.addAll(all(NAME, words, "A name?"));
    found.addAll(known(words, known));
    found.addAll(all(PLACE, words, "A place of work?"));
    found.addAll(all(DATE, words, "A date?"));
    found.addAll(all(AGE, words, "An age?"));
    found.addAll(all(RARE_ROLE, words, "A role that few people have?"));
    found.addAll(all(CODE, words, "A number or an address?"));
    return List.copyOf(found);
  }

  private static List<String> all(Pattern pattern, String words, String about) {
    Set<String> found = new LinkedHashSet<>();
    pattern.matcher(words).results().forEach(one -> found.add(one.group()));
    return found.stream().map(one -> "%s “%s”".formatted(about, one)).toList();
  }

  private static List<String> known(String words, List<String> known) {
    var pieces =
        Pattern.compile("[^\\p{L}]+")
            .splitAsStream(words.toLowerCase(Locale.UK))
            .collect(Collectors.toSet());
    return known.stream()
        .flatMap(name -> Pattern.compile("[^\\p{L}]+").splitAsStream(name))
        .filter(piece -> piece.length() > 2)
        .distinct()
        .filter(piece -> pieces.contains(piece.toLowerCase(Locale.UK)))
        .map("On record: “%s”"::formatted)
        .toList();
  }
}
