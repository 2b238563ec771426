package org.mainstay.ui.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The texts of all pages in other words: a hub's own, or another language.
///
/// A text that it does not have stays as it was, and is marked as English for whoever hears the
/// page. What stands in a text is never lost: words that leave out a number or a link are refused.
public final class Catalogue {
  private static final String ENGLISH = "en-GB";
  private static final String ERROR = "Error: ";

  private final Language language;
  private final Map<String, Saying> texts = new LinkedHashMap<>();
  private final ChangingWords changing;

  /// Which language, and which way it is written.
  ///
  /// @param tag by BCP 47, such as `cy` or `ar`
  /// @param name in the language itself
  public record Language(String tag, String name, Direction direction) {}

  /// Which way a language is written.
  public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String value;

    Direction(String value) {
      this.value = value;
    }
  }

  /// Words that cannot stand in the place of a text.
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String text;

    Refused(String text, String problem) {
      super("“" + text + "”: " + problem);
      this.text = text;
    }

    /// The text for which they were meant.
    public String text() {
      return text;
    }
  }

  /// @param texts each text of a page with its other words; blank words are not there yet
  /// @throws Refused if words leave out what stands in their text, or add to it
  public Catalogue(Language language, Map<String, String> texts, ChangingWords changing) {
    this.language = language;
    this.changing = changing;
    texts.forEach(this::add);
  }

  private void add(String text, String words) {
    if (words.isBlank()) {
      return;
    }
    Saying.problem(text, words)
        .ifPresent(
            problem -> {
              throw new Refused(text, problem);
            });
    texts.put(text, Saying.of(words.strip()));
  }

  public Language language() {
    return language;
  }

  /// How many texts it has words for.
  public int size() {
    return texts.size();
  }

  /// The page in the words of this catalogue.
  public String page(String html) {
    var page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    new Texts(changing).each(page, this::block, this::said);
    Element root = Objects.requireNonNull(page.selectFirst("html"));
    root.attr("lang", isEnglish() ? ENGLISH : language.tag());
    if (language.direction() == Direction.RIGHT_TO_LEFT) {
      root.attr("dir", language.direction().value);
    }
    return page.outerHtml();
  }

  private void block(Node at, Block block) {
    var saying = texts.get(block.text());
    if (saying != null) {
      replace(at, saying.nodes(block, this::localised));
    } else if (at instanceof Element element && element.normalName().equals("title")) {
      element.text(said(element.text()));
    } else if (at instanceof Element element && !isEnglish()) {
      element.attr("lang", ENGLISH);
      if (language.direction() == Direction.RIGHT_TO_LEFT) {
        element.attr("dir", Direction.LEFT_TO_RIGHT.value);
      }
    }
  }

  private boolean isEnglish() {
    return language.tag().equals("en");
  }

  /// Blanks at the edges stay as they were: they part words from what stands beside them.
  private static void replace(Node at, List<Node> words) {
    if (at instanceof Element element) {
      element.empty();
      element.appendChildren(words);
      return;
    }
    String before = ((TextNode) at).getWholeText();
    at.before(new TextNode(before.substring(0, before.length() - before.stripLeading().length())));
    words.forEach(at::before);
    at.before(new TextNode(before.substring(before.stripTrailing().length())));
    at.remove();
  }

  private String said(String words) {
    var block = Block.of(words, changing);
    var saying = texts.get(block.text());
    if (saying != null) {
      return saying.plain(block.values(), this::localised);
    }
    // The title of a page on which something is amiss.
    var error = texts.get(ERROR.strip());
    return error != null && words.startsWith(ERROR)
        ? error.plain(List.of(), this::localised) + " " + said(words.substring(ERROR.length()))
        : words;
  }

  /// Days and months within a date in the words of this language.
  private String localised(String value) {
    String words = value;
    for (String one : ChangingWords.CALENDAR) {
      var saying = texts.get(one);
      if (saying != null) {
        words = words.replace(one, saying.plain(List.of(), same -> same));
      }
    }
    return words;
  }
}
