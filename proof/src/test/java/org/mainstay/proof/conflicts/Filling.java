package org.mainstay.proof.conflicts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// What somebody fills into a form: anything that is offered, as chance has it.
///
/// What is drawn depends on which answers there are, not on the order in which they stand.
///
/// @param given what stands in the fields of these names, whatever chance says
record Filling(Element form, Random chance, LocalDate today, Map<String, String> given) {
  private static final DateTimeFormatter SESSION =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  /// The forms of a page that somebody may send without leaving.
  static List<Element> forms(Document page) {
    return page.select("main form[method=post]").stream()
        .filter(form -> !form.attr("action").endsWith("/sign-out"))
        .toList();
  }

  /// What is sent.
  Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    var day = today.plusDays(chance.nextInt(6) - 1L);
    for (Element field : form.select("input[name], textarea[name]")) {
      switch (field.attr("type")) {
        case "hidden" -> fields.put(field.attr("name"), List.of(field.val()));
        case "radio", "file", "submit", "button" -> {}
        case "checkbox" -> ticks(field, fields);
        default -> fields.put(field.attr("name"), List.of(typed(field, day)));
      }
    }
    names("input[type=radio]").forEach(name -> fields.put(name, List.of(one(values(name)))));
    for (Element list : form.select("select[name]")) {
      var options = list.select("option").eachAttr("value");
      options.removeIf(String::isEmpty);
      if (!options.isEmpty()) {
        fields.put(list.attr("name"), List.of(one(options)));
      }
    }
    var buttons = form.select("button[name]").stream().toList();
    if (!buttons.isEmpty()) {
      Element button = buttons.get(chance.nextInt(buttons.size()));
      fields.put(button.attr("name"), List.of(button.val()));
    }
    given.forEach((name, value) -> fields.computeIfPresent(name, (_, _) -> List.of(value)));
    return fields;
  }

  private void ticks(Element box, Map<String, List<String>> fields) {
    if (chance.nextBoolean()) {
      fields.computeIfAbsent(box.attr("name"), _ -> new ArrayList<>()).add(box.val());
    }
  }

  private String typed(Element field, LocalDate day) {
    String name = field.attr("name");
    if (field.attr("inputmode").equals("numeric") && field.val().matches("[0-9]+")) {
      return field.val();
    } else if (name.equals("day") || name.endsWith("-day")) {
      return "" + day.getDayOfMonth();
    } else if (name.equals("month") || name.endsWith("-month")) {
      return "" + day.getMonthValue();
    } else if (name.equals("year") || name.endsWith("-year")) {
      return "" + day.getYear();
    } else if (name.equals("sessions")) {
      return today.plusDays(3 + chance.nextInt(4)).format(SESSION) + " 14:30";
    } else if (name.equals("times")) {
      return today.plusDays(1 + chance.nextInt(4)).format(SESSION) + " 10:30";
    } else if (name.equals("link")) {
      return "https://meet.example.org/" + chance.nextInt(1_000);
    } else if (field.attr("type").equals("date")) {
      return day.toString();
    } else if (field.attr("type").equals("time") || name.equals("time")) {
      return "%02d:%02d".formatted(9 + chance.nextInt(8), chance.nextInt(12) * 5);
    } else if (field.attr("inputmode").equals("numeric")) {
      return "" + (1 + chance.nextInt(9));
    }
    // A letter begins with its heading.
    return (field.val().startsWith("# ") ? "# " : "") + "Words " + chance.nextInt(1_000);
  }

  private List<String> names(String of) {
    Elements inputs = form.select(of);
    return inputs.eachAttr("name").stream().distinct().toList();
  }

  private List<String> values(String name) {
    return form.select("input[type=radio]").stream()
        .filter(input -> input.attr("name").equals(name))
        .map(Element::val)
        .toList();
  }

  private String one(List<String> values) {
    var sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    return sorted.get(chance.nextInt(sorted.size()));
  }
}
