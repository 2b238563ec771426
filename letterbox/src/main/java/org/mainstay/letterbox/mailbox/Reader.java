package org.mainstay.letterbox.mailbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.letterbox.mailbox.Reading.Why;

/// Reads a return code as people type it: any case, any spacing, and a slip in a word.
final class Reader {
  /// Longer than this nobody types a code; the longest has 62 letters and spaces.
  static final int TYPED_MAX = 400;

  /// So many ways of putting slips right are tried at most.
  static final int WAYS_MAX = 256;

  private static final int WORDS = Checksum.WORDS + 1;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

  private final Words list;

  Reader(Words list) {
    this.list = list;
  }

  Reading read(String typed) {
    if (typed.length() > TYPED_MAX) {
      return new Reading.Mistyped(Why.NOT_SEVEN_WORDS);
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = BETWEEN_WORDS.splitAsStream(plain).filter(w -> !w.isEmpty()).toList();
    return words.size() == WORDS ? judge(words) : runTogether(String.join("", words));
  }

  private Reading judge(List<String> words) {
    var choices = new ArrayList<Collection<Integer>>();
    int ways = 1;
    boolean slipped = false;
    for (String word : words) {
      OptionalInt number = list.numberOf(word);
      Collection<Integer> choice =
          number.isPresent() ? List.of(number.getAsInt()) : list.oneSlipFrom(word);
      slipped |= number.isEmpty();
      ways *= choice.size();
      if (ways == 0 || ways > WAYS_MAX) {
        return new Reading.Mistyped(Why.WORD_NOT_ON_LIST);
      }
      choices.add(choice);
    }
    Set<ReturnCode> fitting = new HashSet<>();
    fit(choices, new int[WORDS], 0, fitting);
    return switch (fitting.size()) {
      case 0 -> new Reading.Mistyped(slipped ? Why.WORD_NOT_ON_LIST : Why.WORDS_DO_NOT_FIT);
      case 1 -> new Reading.Read(fitting.iterator().next());
      default -> new Reading.Mistyped(Why.MORE_THAN_ONE_FITS);
    };
  }

  private void fit(
      List<Collection<Integer>> choices, int[] seven, int at, Set<ReturnCode> fitting) {
    if (at == WORDS) {
      if (Checksum.holds(seven)) {
        fitting.add(new ReturnCode(seven));
      }
      return;
    }
    for (int number : choices.get(at)) {
      seven[at] = number;
      fit(choices, seven, at + 1, fitting);
    }
  }

  /// Words without gaps, or with gaps in the wrong places: no word begins another, so there is at
  /// most one way to part them.
  private Reading runTogether(String letters) {
    int[] seven = new int[WORDS];
    int from = 0;
    for (int i = 0; i < WORDS; i++) {
      OptionalInt number = list.atTheBeginningOf(letters.substring(from));
      if (number.isEmpty()) {
        return new Reading.Mistyped(Why.NOT_SEVEN_WORDS);
      }
      seven[i] = number.getAsInt();
      from += list.at(seven[i]).length();
    }
    if (from != letters.length()) {
      return new Reading.Mistyped(Why.NOT_SEVEN_WORDS);
    }
    return Checksum.holds(seven)
        ? new Reading.Read(new ReturnCode(seven))
        : new Reading.Mistyped(Why.WORDS_DO_NOT_FIT);
  }
}
