package org.mainstay.front;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mainstay.ui.FormToken;

/// Draws a page as a browser gets it, and reads it as a person does.
public final class Reading {
  private static final FormToken.Source TOKEN =
      new FormToken.Source() {
        @Override
        public String name() {
          return "_csrf";
        }

        @Override
        public String value() {
          return "token";
        }
      };

  private static final List<String> BLOCKS =
      List.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "label",
          "legend",
          "dt",
          "dd",
          "summary",
          "button",
          "div",
          "form",
          "fieldset",
          "section",
          "ul",
          "ol",
          "dl");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Pattern GAP = Pattern.compile("[\\s/]+");

  private Reading() {}

  /// The page as HTML.
  public static Document drawn(Content content) {
    return FormToken.during(
        TOKEN,
        () -> {
          var text = new StringOutput();
          new OwaspHtmlTemplateOutput(text).writeUserContent(content);
          return Jsoup.parseBodyFragment(text.toString());
        });
  }

  /// Every sentence, heading and label on the page, each on its own.
  public static List<String> sentences(Document page) {
    var blocks = new ArrayList<StringBuilder>();
    blocks.add(new StringBuilder());
    gather(page.body(), blocks);
    var sentences = new ArrayList<String>();
    for (var block : blocks) {
      for (String sentence : SENTENCE_END.splitAsStream(block).toList()) {
        if (sentence.strip().matches(".*[A-Za-z].*")) {
          sentences.add(sentence.strip().replaceAll("\\s+", " "));
        }
      }
    }
    return sentences;
  }

  private static void gather(Node node, List<StringBuilder> blocks) {
    if (node instanceof TextNode text) {
      blocks.getLast().append(text.text());
      return;
    }
    boolean block =
        node instanceof Element element
            && (BLOCKS.contains(element.tagName()) || element.tagName().equals("br"));
    if (block) {
      blocks.add(new StringBuilder());
    }
    node.childNodes().forEach(child -> gather(child, blocks));
    if (block) {
      blocks.add(new StringBuilder());
    }
  }

  /// How many words a sentence has; a number counts as one.
  public static int words(String sentence) {
    return (int)
        GAP.splitAsStream(sentence).filter(word -> word.matches(".*[A-Za-z0-9].*")).count();
  }

  /// Flesch and Kincaid's grade: `0.39 · words/sentences + 11.8 · syllables/words − 15.59`.
  public static double grade(List<String> sentences) {
    double words = 0;
    double syllables = 0;
    for (String sentence : sentences) {
      words += words(sentence);
      for (String word : NO_LETTER.splitAsStream(sentence.toLowerCase(Locale.ROOT)).toList()) {
        syllables += syllables(word);
      }
    }
    return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }

  static int syllables(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    var bare = word.replaceAll("(?:[^laeiouy]es|ed|[^laeiouy]e)$", "").replaceAll("^y", "");
    // The "oye" of "employer" is two.
    bare = bare.replaceAll("(?<=[aeiou])y(?=[aeiou])", " y");
    var groups = bare.replaceAll("[^aeiouy]+", " ").strip();
    return groups.isEmpty() ? 1 : groups.split(" ", -1).length;
  }
}
