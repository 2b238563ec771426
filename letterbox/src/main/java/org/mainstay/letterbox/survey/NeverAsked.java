package org.mainstay.letterbox.survey;

import java.util.regex.Pattern;

/// What no survey asks: whoever said yes would have told somebody, and nobody would come.
final class NeverAsked {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(suicid\\w*|self[- ]?harm\\w*|(kill|hurt|harm|injur)(ing|e)? (yourself|myself"
              + "|themselves|oneself)|better off dead|end(ing)? (your|my|their|one's) (own )?life"
              + "|tak(e|ing) (your|my|their|one's) (own )?life|wish(ed)? (you|i) were dead"
              + "|thoughts? (of|about) (death|dying)|do not want to live|don't want to live)\\b",
          Pattern.CASE_INSENSITIVE);

  private NeverAsked() {}

  /// @throws IllegalArgumentException if one of these texts asks it
  static void check(String... texts) {
    for (String text : texts) {
      var found = WORDS.matcher(text);
      if (found.find()) {
        throw new IllegalArgumentException(
            "a survey says \"%s\": nobody would answer whoever says yes, so it is never asked here"
                .formatted(found.group()));
      }
    }
  }
}
