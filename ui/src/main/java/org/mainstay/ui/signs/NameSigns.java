package org.mainstay.ui.signs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words that may name somebody: it warns, and the writer knows better.
public final class NameSigns {
  private static final int SHOWN_MAX = 5;

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse)\\.? (\\p{Lu}[\\p{L}'’-]+)");
  private static final Pattern CALLED =
      Pattern.compile("\\b(?:called|named|name is) (\\p{L}[\\p{L}'’-]+)");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\p{L}\\p{N},;)] )(\\p{Lu}\\p{Ll}[\\p{L}'’-]*)");
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:^|[.?!:\\n] ?)\\s*(\\p{Lu}\\p{Ll}+)(?:'s|’s)?"
              + " (?:is|was|has|had|seems|keeps|came|comes|said|told|will|does|did|and I)\\b");
  private static final Pattern REACHED = Pattern.compile("(\\S+@\\S+\\.\\S+|\\+?\\d[\\d ]{8,}\\d)");

  /// Words with a capital letter that name nobody.
  private static final Set<String> HARMLESS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "ramadan",
          "eid",
          "diwali",
          "covid",
          "english",
          "british",
          "welsh",
          "scottish",
          "irish",
          "polish",
          "health",
          "occupational",
          "trust",
          "council",
          "hospital",
          "ward",
          "teams",
          "zoom",
          "samaritans",
          "access",
          "work",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "human",
          "resources",
          "a&e");

  private static final Set<String> STARTERS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "this",
          "that",
          "there",
          "one",
          "what",
          "who",
          "how",
          "why",
          "when",
          "where",
          "which",
          "somebody",
          "someone",
          "nobody",
          "everybody",
          "everyone",
          "anybody",
          "anyone",
          "something",
          "nothing",
          "everything",
          "sickness",
          "morale",
          "work",
          "staff",
          "sleep",
          "mood",
          "sick",
          "absence",
          "everyday",
          "lately",
          "today",
          "yesterday");

  private NameSigns() {}

  /// The words that may name somebody, as they were typed; the first few of them.
  public static List<String> in(String text) {
    var found = new LinkedHashSet<String>();
    for (Pattern pattern : List.of(ADDRESSED, CALLED, INSIDE, FIRST, REACHED)) {
      pattern
          .matcher(text)
          .results()
          .map(match -> match.group(1))
          .filter(word -> !isHarmless(word, pattern == FIRST))
          .forEach(found::add);
    }
    return found.stream().limit(SHOWN_MAX).toList();
  }

  private static boolean isHarmless(String word, boolean begins) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return HARMLESS.contains(small) || (begins && STARTERS.contains(small));
  }
}
