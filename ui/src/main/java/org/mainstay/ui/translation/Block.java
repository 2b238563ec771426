package org.mainstay.ui.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A block of words on a page as a translator sees it: `Call <1>{1}</1> now.`
///
/// @param text the words; what changes stands as `{1}`, what is drawn in it as `<1>…</1>` or `<1/>`
/// @param values what changes, in this order
/// @param marks the elements in it, in this order
record Block(String text, List<String> values, List<Element> marks) {
  /// Elements that are drawn within a line of words.
  static final Set<String> IN_A_LINE =
      Set.of(
          "a", "abbr", "b", "br", "code", "em", "i", "img", "kbd", "q", "small", "span", "strong",
          "sub", "sup", "svg", "time");

  private static final Set<String> WHOLE = Set.of("br", "code", "img", "kbd", "svg");

  static Block of(Node words, ChangingWords changing) {
    var text = new StringBuilder();
    var block = new Block("", new ArrayList<>(), new ArrayList<>());
    block.take(
        words instanceof Element element ? element.childNodes() : List.of(words), text, changing);
    return new Block(text.toString().strip(), block.values, block.marks);
  }

  static Block of(String words, ChangingWords changing) {
    return of(new TextNode(words), changing);
  }

  /// Whether there are words in it that could be said otherwise.
  boolean hasWords() {
    return text.replaceAll("\\{\\d+}|</?\\d+/?>", "").chars().anyMatch(Character::isLetter);
  }

  private void take(List<Node> nodes, StringBuilder text, ChangingWords changing) {
    for (Node node : nodes) {
      switch (node) {
        case TextNode words ->
            text.append(changing.numbered(words.getWholeText().replaceAll("\\s+", " "), values));
        case Element element -> take(element, text, changing);
        default -> {}
      }
    }
  }

  private void take(Element element, StringBuilder text, ChangingWords changing) {
    marks.add(element);
    int number = marks.size();
    if (isWhole(element)) {
      text.append('<').append(number).append("/>");
      return;
    }
    text.append('<').append(number).append('>');
    take(element.childNodes(), text, changing);
    text.append("</").append(number).append('>');
  }

  /// Nothing in it is translated.
  private static boolean isWhole(Element element) {
    return WHOLE.contains(element.normalName()) || element.attr("translate").equals("no");
  }
}
