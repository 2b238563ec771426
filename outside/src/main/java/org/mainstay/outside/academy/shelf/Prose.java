package org.mainstay.outside.academy.shelf;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Text in Markdown: headings, paragraphs, lists, quotations, stress and links, and nothing else.
///
/// Whatever could fetch something from elsewhere or run in a browser is refused when the handbook
/// is read, with its line; so a page never has to guess what is harmless.
public final class Prose {
  private static final Set<Class<? extends Node>> ALLOWED =
      Set.of(
          Document.class,
          Paragraph.class,
          Heading.class,
          BulletList.class,
          OrderedList.class,
          ListItem.class,
          BlockQuote.class,
          Emphasis.class,
          StrongEmphasis.class,
          Text.class,
          SoftLineBreak.class,
          HardLineBreak.class,
          Link.class);

  /// A page of the house, a page elsewhere, or a telephone number.
  private static final Pattern PLACE =
      Pattern.compile("/[A-Za-z0-9/_-]*|https://[A-Za-z0-9.-]+(/\\S*)?|tel:\\+?[0-9]+");

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final Node document;
  private final String plain;
  private final List<Linked> links;

  private Prose(Node document, String plain, List<Linked> links) {
    this.document = document;
    this.plain = plain;
    this.links = List.copyOf(links);
  }

  /// A link and the line it stands on.
  record Linked(int line, String href) {}

  /// Reads it.
  ///
  /// @param first the line of the file on which it begins, from 1
  /// @throws Refused if there is none, or for what is not allowed, with its line
  public static Prose read(int first, List<String> lines) {
    var document = PARSER.parse(String.join("\n", lines));
    var reader = new Reader(first);
    document.accept(reader);
    if (reader.words.toString().isBlank()) {
      throw new Refused(first, "there is no text");
    }
    return new Prose(
        document, reader.words.toString().strip().replaceAll("\\s+", " "), reader.links);
  }

  /// The same as HTML; links within the house are written out on paper with this address.
  public Content drawn(String address) {
    String html = ProseHtml.of(document, address);
    return output -> output.writeContent(html);
  }

  /// Its words alone, a blank between any two of them.
  public String plain() {
    return plain;
  }

  List<Linked> links() {
    return links;
  }

  /// Looks at each part, and gathers words and links.
  private static final class Reader extends AbstractVisitor {
    private final int first;
    private final StringBuilder words = new StringBuilder();
    private final List<Linked> links = new ArrayList<>();

    Reader(int first) {
      this.first = first;
    }

    @Override
    protected void visitChildren(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        look(child);
        child.accept(this);
        if (child instanceof Block) {
          words.append('\n');
        }
      }
    }

    private void look(Node node) {
      if (!ALLOWED.contains(node.getClass())) {
        throw new Refused(line(node), "only text, headings, lists and links may stand here");
      }
      if (node instanceof Heading heading && (heading.getLevel() < 2 || heading.getLevel() > 3)) {
        throw new Refused(line(node), "a heading within the text begins with ## or ###");
      }
      if (node instanceof Link link) {
        if (!PLACE.matcher(link.getDestination()).matches()) {
          throw new Refused(
              line(node), "a link goes to a page of this site, to https:// or to tel:");
        }
        links.add(new Linked(line(node), link.getDestination()));
      }
    }

    private int line(Node node) {
      var spans = node.getSourceSpans();
      return spans.isEmpty() ? first : first + spans.getFirst().getLineIndex();
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
      words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hard) {
      words.append(' ');
    }
  }
}
