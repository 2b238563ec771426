package org.mainstay.proof.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Somebody before a page on which they have typed, and not yet pressed the button.
///
/// @param again how they look for it afterwards, from the last page they saw
/// @param kept whether it is there
/// @param code of their own page, if it is on theirs
record Typing(
    Visitor visitor,
    Visit at,
    Element form,
    Map<String, List<String>> typed,
    UnaryOperator<Visit> again,
    Predicate<Visit> kept,
    Optional<String> code) {

  Visit presses() {
    return visitor.submit(at, form, typed);
  }

  /// They press, and the answer never comes.
  void pressesIntoTheDark() {
    visitor.breaksOff(at, form, typed);
  }

  boolean isKept(Visit last) {
    return last.status() < 500 && kept.test(again.apply(last));
  }

  /// Whether everything typed stands in the fields of this page.
  boolean standsOn(Visit page) {
    return holds(page, typed);
  }

  static boolean holds(Visit visit, Map<String, List<String>> typed) {
    return typed.entrySet().stream()
        .allMatch(
            field ->
                field.getValue().stream().allMatch(value -> holds(visit, field.getKey(), value)));
  }

  private static boolean holds(Visit visit, String name, String value) {
    return visit.page().select("[name=" + name + "]").stream()
        .anyMatch(
            field ->
                field.val().equals(value)
                    && (field.hasAttr("checked")
                        || !List.of("radio", "checkbox").contains(field.attr("type"))));
  }
}
