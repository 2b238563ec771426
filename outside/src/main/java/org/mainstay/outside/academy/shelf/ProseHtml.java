package org.mainstay.outside.academy.shelf;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// Writes text as HTML in the look of the other pages; on paper, a link says where it leads.
final class ProseHtml {
  private ProseHtml() {}

  static String of(Node document, String address) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(_ -> (node, _, attributes) -> attributes.putAll(attributes(node)))
        .nodeRendererFactory(context -> new Links(context, address))
        .build()
        .render(document);
  }

  private static Map<String, String> attributes(Node node) {
    return switch (node) {
      case Heading heading ->
          Map.of("class", heading.getLevel() == 2 ? "nhsuk-heading-m" : "nhsuk-heading-s");
      case BulletList _ -> Map.of("class", "nhsuk-list nhsuk-list--bullet");
      case OrderedList _ -> Map.of("class", "nhsuk-list nhsuk-list--number");
      case BlockQuote _ -> Map.of("class", "nhsuk-inset-text");
      default -> Map.of();
    };
  }

  /// Links, with their address after them on paper.
  private static final class Links implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final String address;

    Links(HtmlNodeRendererContext context, String address) {
      this.context = context;
      this.address = address;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
      String href = ((Link) node).getDestination();
      var html = context.getWriter();
      html.tag("a", Map.of("href", context.encodeUrl(href)));
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/a");
      if (!href.startsWith("tel:")) {
        html.tag("span", Map.of("class", "mainstay-printed"));
        html.text(" (" + (href.startsWith("/") ? address + href : href) + ")");
        html.tag("/span");
      }
    }
  }
}
