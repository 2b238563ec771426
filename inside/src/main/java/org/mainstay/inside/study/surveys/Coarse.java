package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.team.FewPeople;

/// Takes groups out of rows until at least ten rows share whatever is left.
///
/// Rows that stand alone lose their last group first, then the one before it. Where fewer than ten
/// have lost everything, the smallest of the others joins them.
final class Coarse {
  private Coarse() {}

  /// The same rows, in the same order, some with blanks.
  ///
  /// @param rows the groups of each, a blank for one that is not known; all of one length
  static List<List<String>> of(List<List<String>> rows) {
    var coarse = new ArrayList<>(rows);
    if (rows.isEmpty() || rows.getFirst().isEmpty()) {
      return coarse;
    }
    boolean again = true;
    while (again) {
      again = false;
      for (var same : alike(coarse).entrySet()) {
        if (!FewPeople.isEnough(same.getValue().size()) && !isBlank(same.getKey())) {
          var less = withoutLast(same.getKey());
          same.getValue().forEach(row -> coarse.set(row, less));
          again = true;
        }
      }
    }
    fillUp(coarse);
    return coarse;
  }

  private static void fillUp(List<List<String>> rows) {
    var blank = Collections.nCopies(rows.getFirst().size(), "");
    var classes = alike(rows);
    var lost = new ArrayList<>(classes.getOrDefault(blank, List.of()));
    classes.remove(blank);
    var others = classes.values().stream().sorted(Comparator.comparingInt(List::size)).iterator();
    while (!lost.isEmpty() && !FewPeople.isEnough(lost.size()) && others.hasNext()) {
      var joins = others.next();
      joins.forEach(row -> rows.set(row, blank));
      lost.addAll(joins);
    }
  }

  private static Map<List<String>, List<Integer>> alike(List<List<String>> rows) {
    var alike = new LinkedHashMap<List<String>, List<Integer>>();
    for (int row = 0; row < rows.size(); row++) {
      alike.computeIfAbsent(rows.get(row), _ -> new ArrayList<>()).add(row);
    }
    return alike;
  }

  private static boolean isBlank(List<String> groups) {
    return groups.stream().allMatch(String::isEmpty);
  }

  private static List<String> withoutLast(List<String> groups) {
    var less = new ArrayList<>(groups);
    for (int place = less.size() - 1; place >= 0; place--) {
      if (!less.get(place).isEmpty()) {
        less.set(place, "");
        return less;
      }
    }
    return less;
  }
}
