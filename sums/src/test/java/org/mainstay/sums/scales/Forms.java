package org.mainstay.sums.scales;

import java.util.ArrayList;
import java.util.List;

/// Short ways to write a filled-in form in a test.
final class Forms {
  private Forms() {}

  /// A form written as people write it: digits and dashes, `8 - 4 4 4`.
  static Answers form(String words) {
    List<Answer> answers = new ArrayList<>();
    for (String word : words.strip().split(" +", -1)) {
      answers.add(word.equals("-") ? Answer.missing() : Answer.of(Integer.parseInt(word)));
    }
    return new Answers(answers);
  }

  /// A form whose answers add up to this sum, filled from the first item on.
  static Answers adding(int sum, int items, int highest) {
    int[] values = new int[items];
    int left = sum;
    for (int i = 0; i < items; i++) {
      values[i] = Math.min(left, highest);
      left -= values[i];
    }
    return Answers.of(values);
  }

  /// The digits of a number in a base, one an item: counts through every form there is.
  static int[] digits(int number, int base, int items) {
    int[] digits = new int[items];
    int left = number;
    for (int i = 0; i < items; i++) {
      digits[i] = left % base;
      left /= base;
    }
    return digits;
  }
}
