package org.mainstay.inside.referral.arriving;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Easier.Easing;

/// What would make it easier for somebody, in the words of the team.
public final class EasierWords {
  private EasierWords() {}

  /// One line for each thing.
  public static List<String> of(Easier easier) {
    var words = new ArrayList<String>();
    easier.ways().forEach(way -> words.add(inWords(way, easier.language())));
    if (!easier.words().isBlank()) {
      words.add(easier.words());
    }
    return words;
  }

  private static String inWords(Easing way, String language) {
    return switch (way) {
      case INTERPRETER -> "An interpreter: " + language;
      case WOMAN -> "A worker who is a woman";
      case MAN -> "A worker who is a man";
      case EVENING_OR_NIGHT -> "Evening or night times: they work shifts";
      case EASY_READ -> "Short words and easy read letters";
      case NEURODIVERSITY -> "Support that fits autism, ADHD, dyslexia or another neurodiversity";
      case DISABILITY -> "Support that fits a disability or a long illness";
    };
  }
}
