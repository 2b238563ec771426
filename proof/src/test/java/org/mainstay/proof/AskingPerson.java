package org.mainstay.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor.Visit;

/// Somebody who asks for support from the first page to the code, without a browser.
public final class AskingPerson {
  private static final int PAGES_MAX = 20;

  private final Visitor visitor;
  private final Map<String, String> words;

  /// @param words what they type: the name of a field to what stands in it
  public AskingPerson(String baseUrl, Map<String, String> words) {
    this(new Visitor(baseUrl), words);
  }

  /// @param visitor with whose eyes they read the pages
  public AskingPerson(Visitor visitor, Map<String, String> words) {
    this.visitor = visitor;
    this.words = Map.copyOf(words);
  }

  /// Answers every question and sends; the receipt is on the page that comes back.
  public Visit asks() {
    return sends(isReadyToSend());
  }

  /// Sends what was answered; more than once if the button is pressed more than once.
  public Visit sends(Visit check) {
    Visit at = visitor.submit(check, check.form("/p/check"), Map.of());
    if (at.path().startsWith("/p/more/")) {
      at = visitor.submit(at, chosen(at.form(""), "No"));
    }
    return at.path().equals("/p/code") ? at : visitor.get("/p/code");
  }

  /// The page before sending, with every question answered.
  public Visit isReadyToSend() {
    Visit at = visitor.get("/p/start");
    for (int pages = 0; pages < PAGES_MAX && !at.path().equals("/p/check"); pages++) {
      at = visitor.submit(at, answers(at.form("")));
    }
    return at;
  }

  /// The seven words on the receipt.
  public static String code(Visit receipt) {
    String shown = receipt.page().select("main .mainstay-code").text();
    if (shown.split(" ").length != 7) {
      throw new AssertionError("no code on " + receipt.path() + ": " + shown);
    }
    return shown;
  }

  /// Comes back with a code; what the page says.
  public static Visit comesBack(String baseUrl, String code) {
    var visitor = new Visitor(baseUrl);
    Visit at = visitor.get("/r");
    return visitor.submit(at, Map.of("code", List.of(code)));
  }

  /// What they answer on this page.
  public Map<String, List<String>> answers(Element form) {
    Map<String, List<String>> answers = new HashMap<>();
    answers.putAll(
        chosen(
            form,
            "Someone to talk to",
            "None of these: use what I typed",
            "Phone call",
            "Not at all",
            "Weekends",
            "Yes"));
    // A phone may take a voicemail; nobody is shut out; no longer check.
    for (String group : List.of("anyone", "more")) {
      if (answers.containsKey(group)) {
        answers.put(group, List.of("no"));
      }
    }
    for (Element field :
        form.select("input[type=text], input[type=tel], input:not([type]), textarea")) {
      String said = words.get(field.attr("name"));
      if (said != null) {
        answers.put(field.attr("name"), List.of(said));
      }
    }
    return answers;
  }

  /// What a form sends when the choices with these labels are ticked.
  public static Map<String, List<String>> chosen(Element form, String... labels) {
    Map<String, List<String>> chosen = new HashMap<>();
    for (Element label : form.select("label[for]")) {
      Element input = form.getElementById(label.attr("for"));
      if (input != null
          && List.of(labels).contains(label.text())
          && List.of("radio", "checkbox").contains(input.attr("type"))) {
        List<String> values = chosen.computeIfAbsent(input.attr("name"), k -> new ArrayList<>());
        if (input.attr("type").equals("checkbox") || values.isEmpty()) {
          values.add(input.val());
        }
      }
    }
    return chosen;
  }
}
