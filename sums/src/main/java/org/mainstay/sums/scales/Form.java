package org.mainstay.sums.scales;

import java.util.List;
import java.util.Set;

/// The form as a person meets it: how many items, which answers each has, and the words if they may
/// be shown.
///
/// @param items how many, 1 to 100
/// @param options what can be answered to each item, from the least value up
/// @param reversed the items (from 1) that count the other way round
/// @param instruction the words above the items; empty where the operator enters them
/// @param texts the words of each item; empty where the operator enters them
public record Form(
    int items,
    List<Option> options,
    Set<Integer> reversed,
    String instruction,
    List<String> texts) {

  /// One answer that an item has: its value on the form and its label.
  public record Option(int value, String label) {}

  public Form {
    options = List.copyOf(options);
    reversed = Set.copyOf(reversed);
    texts = List.copyOf(texts);
    require(items >= 1 && items <= Answers.ITEMS_MAX, "items must be 1..100, got " + items);
    require(options.size() >= 2, "at least two answers are needed");
    for (int i = 1; i < options.size(); i++) {
      require(
          options.get(i).value() == options.get(i - 1).value() + 1, "answers must go up by ones");
    }
    for (int item : reversed) {
      require(item >= 1 && item <= items, "no item " + item + " to reverse");
    }
    require(texts.isEmpty() || texts.size() == items, "words for " + texts.size() + " items");
  }

  /// The least value an item can have.
  public int lowest() {
    return options.getFirst().value();
  }

  /// The greatest value an item can have.
  public int highest() {
    return options.getLast().value();
  }

  /// Whether an item can be answered so.
  public boolean has(int value) {
    return value >= lowest() && value <= highest();
  }

  /// What an answer counts towards the sum: itself, or its mirror image where the item is reversed.
  int counted(int item, int value) {
    return reversed.contains(item) ? lowest() + highest() - value : value;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
