package org.mainstay.ui.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the texts of a page, block by block, and what only a screen reader says.
public final class Texts {
  private static final Set<String> LEFT_ALONE =
      Set.of("code", "kbd", "script", "style", "template", "textarea");
  private static final List<String> SAID = List.of("alt", "aria-label", "placeholder", "title");

  private final ChangingWords changing;

  public Texts(ChangingWords changing) {
    this.changing = changing;
  }

  /// All texts of a page in the form in which a file of translations has them.
  public Set<String> of(Document page) {
    var texts = new LinkedHashSet<String>();
    each(
        page,
        (_, block) -> texts.add(block.text()),
        said -> {
          texts.add(Block.of(said, changing).text());
          return said;
        });
    return texts;
  }

  /// Goes through a page.
  ///
  /// @param block takes an element or a text, and the words in it
  /// @param said gives other words for an attribute that is read out
  void each(Document page, BiConsumer<Node, Block> block, UnaryOperator<String> said) {
    page.select("title, body").forEach(part -> walk(part, block, said));
  }

  private void walk(Element at, BiConsumer<Node, Block> block, UnaryOperator<String> said) {
    if (LEFT_ALONE.contains(at.normalName()) || at.attr("translate").equals("no")) {
      return;
    }
    say(at, said);
    if (isBlock(at)) {
      at.getAllElements().stream().skip(1).forEach(inner -> say(inner, said));
      give(at, block);
      return;
    }
    for (Node child : new ArrayList<>(at.childNodes())) {
      switch (child) {
        case Element element -> walk(element, block, said);
        case TextNode words when !words.isBlank() -> give(words, block);
        default -> {}
      }
    }
  }

  private void give(Node words, BiConsumer<Node, Block> block) {
    var found = Block.of(words, changing);
    if (found.hasWords()) {
      block.accept(words, found);
    }
  }

  private static void say(Element at, UnaryOperator<String> said) {
    for (String name : SAID) {
      if (!at.attr(name).isBlank()) {
        at.attr(name, said.apply(at.attr(name)));
      }
    }
    if (at.normalName().equals("input") && at.attr("type").equals("submit")) {
      at.attr("value", said.apply(at.attr("value")));
    }
  }

  /// Words stand in it directly, and nothing but words and what is drawn among them.
  private static boolean isBlock(Element at) {
    return at.textNodes().stream().anyMatch(words -> !words.isBlank())
        && at.getAllElements().stream()
            .skip(1)
            .allMatch(
                inner ->
                    Block.IN_A_LINE.contains(inner.normalName()) || inner.closest("svg") != null);
  }
}
