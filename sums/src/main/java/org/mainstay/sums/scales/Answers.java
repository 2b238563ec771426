package org.mainstay.sums.scales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The answers to one form, one for each item in the form's order, some perhaps missing.
///
/// @param items one for each item, item 1 first; 1 to 100
public record Answers(List<Answer> items) {
  public static final int ITEMS_MAX = 100;

  public Answers {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > ITEMS_MAX) {
      throw new IllegalArgumentException("a form has 1.." + ITEMS_MAX + " items: " + items.size());
    }
  }

  /// Every item answered, in the form's order.
  public static Answers of(int... values) {
    return new Answers(Arrays.stream(values).mapToObj(Answer::of).toList());
  }

  /// A form of so many items on which nothing is answered yet.
  public static Answers blank(int items) {
    return new Answers(Collections.nCopies(items, Answer.missing()));
  }

  /// The same form with another answer to this item.
  ///
  /// @param item counted from 1
  public Answers with(int item, Answer answer) {
    at(item);
    var changed = new ArrayList<>(items);
    changed.set(item - 1, answer);
    return new Answers(changed);
  }

  /// The answer to this item.
  ///
  /// @param item counted from 1
  public Answer at(int item) {
    if (item < 1 || item > items.size()) {
      throw new IllegalArgumentException("item must be 1.." + items.size() + ", got " + item);
    }
    return items.get(item - 1);
  }

  /// How many items were answered.
  public int answered() {
    return (int) items.stream().filter(Answer::isGiven).count();
  }
}
