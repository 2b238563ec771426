package org.mainstay.proof.sentinels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Types a word of its own into every field that a page shows, and remembers which fields it saw.
final class Typist {
  /// Every field into which words can be typed, whatever its type says.
  private static final String TYPED =
      "textarea[name], input[name]:not([type=hidden]):not([type=radio]):not([type=checkbox])"
          + ":not([type=submit]):not([type=button]):not([type=file])";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Visitor visitor;
  private final Sentinels sentinels;
  private final Supplier<LocalDate> today;
  private final Notebook notebook;

  /// What all typists saw and did together.
  ///
  /// @param seen every field on any page
  /// @param typed those into which a strange word was typed
  /// @param free those of them in which a strange word may stand in earnest
  /// @param taken those of them whose form was taken without a word of refusal
  record Notebook(
      Set<String> pages, Set<String> seen, Set<String> typed, Set<String> free, Set<String> taken) {
    Notebook() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  Typist(Visitor visitor, Sentinels sentinels, Supplier<LocalDate> today, Notebook notebook) {
    this.visitor = visitor;
    this.sentinels = sentinels;
    this.today = today;
    this.notebook = notebook;
  }

  /// Reads a page and notes every field on it.
  Visit reads(String path) {
    return noted(visitor.get(path), plain(path.replaceAll("\\?.*", "")));
  }

  private Visit noted(Visit visit, String path) {
    notebook.pages.add(path);
    notebook.pages.add(plain(visit.path()));
    for (Element form : visit.page().select("form")) {
      form.select(TYPED).forEach(field -> notebook.seen.add(name(visit, form, field)));
    }
    return visit;
  }

  /// Sends a form with nothing but strange words in it, in every field.
  Visit nonsense(Visit on, Element form) {
    var values = new HashMap<String, List<String>>();
    var words = new ArrayList<String>();
    for (Element field : form.select(TYPED)) {
      var name = name(on, form, field);
      values.put(field.attr("name"), List.of(sentinels.word(name)));
      words.add(name);
    }
    notebook.typed.addAll(words);
    return answered(visitor.submit(on, form, values), on, words);
  }

  /// What comes back; without a word of refusal the form was taken as it was.
  private Visit answered(Visit answer, Visit on, List<String> words) {
    if (answer.status() == 200 && answer.page().select(".nhsuk-error-summary").isEmpty()) {
      notebook.taken.addAll(words);
    }
    return noted(answer, plain(on.path()));
  }

  /// Sends a form as somebody would who means it, with strange words wherever words are free.
  ///
  /// @param round another round chooses other answers
  /// @param given what stands or is chosen in some fields instead
  Visit earnest(Visit on, Element form, int round, Map<String, String> given) {
    var values = new HashMap<>(new Choosing(form, round).chosen());
    var words = new ArrayList<String>();
    for (Element field : form.select(TYPED)) {
      var name = field.attr("name");
      if (given.containsKey(name)) {
        values.put(name, List.of(given.get(name)));
      } else {
        values.put(name, List.of(typed(on, form, field, round, words)));
      }
    }
    given.forEach((name, value) -> values.put(name, List.of(value)));
    notebook.typed.addAll(words);
    notebook.free.addAll(words);
    return answered(visitor.submit(on, form, values), on, words);
  }

  private String typed(Visit on, Element form, Element field, int round, List<String> words) {
    String name = field.attr("name");
    var day = today.get().plusDays(round % 2 == 0 ? 1 : -1);
    boolean numeric = field.attr("inputmode").equals("numeric");
    String type = field.attr("type");
    if (numeric && isWholeDay(form, name)) {
      return field.val();
    } else if (name.endsWith("-day") && numeric) {
      return "" + day.getDayOfMonth();
    } else if (name.endsWith("-month") && numeric) {
      return "" + day.getMonthValue();
    } else if (name.endsWith("-year") && numeric) {
      return "" + day.getYear();
    } else if (type.equals("date")) {
      return today.get().plusDays(2) + "";
    } else if (type.equals("time") || name.equals("time") || name.equals("times")) {
      return "10:30";
    } else if (numeric) {
      // Nonsense that was refused stands there again.
      return field.val().matches("[0-9]+") ? field.val() : "5";
    }
    String whole = name(on, form, field);
    words.add(whole);
    return switch (type) {
      case "tel" -> sentinels.number(whole);
      case "email" -> sentinels.word(whole) + "@example.org";
      // A letter begins with its heading.
      case String _ -> (field.val().startsWith("# ") ? "# " : "") + sentinels.word(whole);
    };
  }

  /// Whether a day stands in these three fields already.
  private static boolean isWholeDay(Element form, String name) {
    var day = form.selectFirst("input[name=" + name.replaceAll("-\\w+$", "-day") + "]");
    return name.contains("-") && day != null && !day.val().isEmpty();
  }

  /// Which form of which page, and which field of it, the same for every case.
  private static String name(Visit on, Element form, Element field) {
    String action = form.attr("action").isEmpty() ? on.path() : form.attr("action");
    return plain(action) + " " + plain(field.attr("name"));
  }

  /// An address with `{id}` for whatever varies.
  static String plain(String path) {
    return ID.matcher(path).replaceAll("{id}");
  }

  /// What a choice of answers comes to.
  private record Choosing(Element form, int round) {
    Map<String, List<String>> chosen() {
      var chosen = new LinkedHashMap<String, List<String>>();
      for (String name : names("input[type=radio]")) {
        chosen.put(name, List.of(one(options(name)).val()));
      }
      for (Element list : form.select("select[name]")) {
        var options = list.select("option").not("[value='']");
        chosen.put(list.attr("name"), List.of(one(options).val()));
      }
      for (String name : names("input[type=checkbox]")) {
        ticked(name, chosen);
      }
      // Somebody who presses the first button, as Enter does.
      for (Element button : form.select("button").stream().limit(1).toList()) {
        if (button.hasAttr("name")) {
          chosen.put(button.attr("name"), List.of(button.val()));
        }
      }
      return chosen;
    }

    private Set<String> names(String of) {
      var names = new TreeSet<String>();
      form.select(of).forEach(input -> names.add(input.attr("name")));
      return names;
    }

    /// An answer that leads to a field for words, if there is one.
    private List<Element> options(String name) {
      List<Element> all =
          form.select("input[type=radio]").stream()
              .filter(input -> input.attr("name").equals(name))
              .toList();
      List<Element> revealing = all.stream().filter(this::reveals).toList();
      return revealing.isEmpty() ? all : revealing;
    }

    private boolean reveals(Element option) {
      var place = option.attr("data-aria-controls");
      return !place.isEmpty()
          && form.stream().anyMatch(e -> e.id().equals(place) && !e.select(TYPED).isEmpty());
    }

    /// The first box always, every box in each second round; never whom to shut out.
    private void ticked(String name, Map<String, List<String>> chosen) {
      if (name.equals("team")) {
        return;
      }
      List<String> boxes =
          form.select("input[type=checkbox]").stream()
              .filter(input -> input.attr("name").equals(name))
              .map(Element::val)
              .toList();
      if (round % 2 == 1) {
        chosen.put(name, boxes);
      } else if (boxes.size() > 1) {
        chosen.put(name, boxes.subList(0, 1));
      }
    }

    private Element one(List<Element> options) {
      return options.get(round % options.size());
    }
  }
}
