package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// HTML as a reader meets it: white space collapsed, attributes in alphabetical order.
public final class Html {
  private Html() {}

  /// What a component draws.
  public static String drawn(Content content) {
    var output = new StringOutput();
    new OwaspHtmlTemplateOutput(output).writeUserContent(content);
    return output.toString();
  }

  /// The same for two pieces of HTML that mean the same.
  public static String settled(String html) {
    var text = new StringBuilder();
    for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
      write(node, text);
    }
    return text.toString().strip();
  }

  private static void write(Node node, StringBuilder text) {
    switch (node) {
      case TextNode words -> write(words, text);
      case Element element -> write(element, text);
      default -> text.append(node.outerHtml());
    }
  }

  private static void write(TextNode words, StringBuilder text) {
    var parent = words.parent();
    boolean raw = parent != null && parent.nodeName().equals("textarea");
    String collapsed = raw ? words.getWholeText() : words.getWholeText().replaceAll("\\s+", " ");
    if (collapsed.isBlank()) {
      return;
    }
    if (words.previousSibling() == null) {
      collapsed = collapsed.stripLeading();
    }
    if (words.nextSibling() == null) {
      collapsed = collapsed.stripTrailing();
    }
    text.append(collapsed.replace("&", "&amp;").replace("<", "&lt;")).append('\n');
  }

  private static void write(Element element, StringBuilder text) {
    String attributes =
        StreamSupport.stream(element.attributes().spliterator(), false)
            .sorted(Comparator.comparing(Attribute::getKey))
            .map(
                one ->
                    " "
                        + one.getKey()
                        + "=\""
                        + one.getValue().strip().replaceAll("\\s+", " ")
                        + "\"")
            .collect(Collectors.joining());
    text.append('<').append(element.tagName()).append(attributes).append(">\n");
    for (Node child : element.childNodes()) {
      write(child, text);
    }
    text.append("</").append(element.tagName()).append(">\n");
  }
}
