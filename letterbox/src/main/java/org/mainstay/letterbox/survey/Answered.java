package org.mainstay.letterbox.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody chose: a number for each group and each line; what was not answered is absent.
public record Answered(SortedMap<String, Integer> groups, SortedMap<String, Integer> items)
    implements Comparable<Answered> {
  public Answered {
    groups = new TreeMap<>(groups);
    items = new TreeMap<>(items);
  }

  /// What is on this sheet, and nothing else.
  public static Answered on(Sheet sheet, Map<String, Integer> chosen) {
    var groups = new HashMap<String, Integer>();
    var items = new HashMap<String, Integer>();
    sheet.groups().forEach(group -> take(group.line(), chosen, groups));
    sheet.lines().forEach(line -> take(line, chosen, items));
    return new Answered(new TreeMap<>(groups), new TreeMap<>(items));
  }

  private static void take(Sheet.Line line, Map<String, Integer> from, Map<String, Integer> into) {
    Integer value = from.get(line.id());
    if (value != null && line.has(value)) {
      into.put(line.id(), value);
    }
  }

  /// The same, without anything this sheet does not ask.
  public Answered on(Sheet sheet) {
    var all = new HashMap<>(groups);
    all.putAll(items);
    return on(sheet, all);
  }

  /// Whether nothing was answered.
  public boolean isBlank() {
    return groups.isEmpty() && items.isEmpty();
  }

  /// An order that follows from what was said alone.
  @Override
  public int compareTo(Answered other) {
    return written().compareTo(other.written());
  }

  private String written() {
    return groups + "/" + items;
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
