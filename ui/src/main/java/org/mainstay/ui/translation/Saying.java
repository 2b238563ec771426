package org.mainstay.ui.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// One text in other words, in which everything that stood in the first stands again.
final class Saying {
  private static final Pattern SIGN =
      Pattern.compile("\\{(?<value>\\d{1,3})}|<(?<close>/)?(?<mark>\\d{1,3})(?<whole>/)?>");

  private final String words;

  private Saying(String words) {
    this.words = words;
  }

  static Saying of(String words) {
    return new Saying(words);
  }

  /// What is wrong with these words for this text; nothing if they can stand in its place.
  static Optional<String> problem(String text, String words) {
    var wanted = signs(text);
    var given = signs(words);
    for (String sign : wanted) {
      if (!given.remove(sign)) {
        return Optional.of("the words leave out " + sign);
      }
    }
    if (!given.isEmpty()) {
      return Optional.of("the words have " + given.getFirst() + " too often");
    }
    return isNested(words) ? Optional.empty() : Optional.of("the marks cross each other");
  }

  private static List<String> signs(String text) {
    return new ArrayList<>(SIGN.matcher(text).results().map(MatchResult::group).sorted().toList());
  }

  private static boolean isNested(String words) {
    var open = new ArrayDeque<String>();
    var sign = SIGN.matcher(words);
    while (sign.find()) {
      if (sign.group("mark") == null || sign.group("whole") != null) {
        continue;
      }
      if (sign.group("close") == null) {
        open.push(sign.group("mark"));
      } else if (!sign.group("mark").equals(open.poll())) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /// The words alone, with these values.
  String plain(List<String> values, UnaryOperator<String> localised) {
    return SIGN.matcher(words)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group("value") == null
                        ? ""
                        : localised.apply(values.get(Integer.parseInt(found.group("value")) - 1))));
  }

  /// The words with these values and elements, to stand where the block stood.
  List<Node> nodes(Block block, UnaryOperator<String> localised) {
    var top = new Element("div");
    var open = new ArrayDeque<Element>();
    open.push(top);
    var sign = SIGN.matcher(words);
    int at = 0;
    while (sign.find()) {
      append(open.element(), words.substring(at, sign.start()));
      at = sign.end();
      if (sign.group("value") != null) {
        append(open.element(), localised.apply(block.values().get(number(sign.group("value")))));
      } else if (sign.group("close") != null) {
        open.pop();
      } else {
        var mark = block.marks().get(number(sign.group("mark")));
        if (sign.group("whole") != null) {
          open.element().appendChild(mark.clone());
        } else {
          var inner = mark.shallowClone();
          open.element().appendChild(inner);
          open.push(inner);
        }
      }
    }
    append(top, words.substring(at));
    return top.childNodesCopy();
  }

  private static void append(Element to, String text) {
    if (!text.isEmpty()) {
      to.appendChild(new TextNode(text));
    }
  }

  private static int number(String figures) {
    return Integer.parseInt(figures) - 1;
  }
}
