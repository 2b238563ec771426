package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One HTML or SVG element whose name is known only while drawing, such as a heading of some level.
public record Element(String name, List<Attribute> attributes, Content inside) implements Content {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /// One attribute; its value is escaped.
  public record Attribute(String name, String value) {
    public Attribute {
      refuseUnlessName(name);
    }
  }

  public Element {
    refuseUnlessName(name);
    attributes = List.copyOf(attributes);
  }

  public static Element named(String name) {
    return new Element(name, List.of(), Words.none());
  }

  /// With an attribute; an empty value leaves it out.
  public Element with(String attribute, String value) {
    if (value.isEmpty()) {
      return this;
    }
    var more = Stream.concat(attributes.stream(), Stream.of(new Attribute(attribute, value)));
    return new Element(name, more.toList(), inside);
  }

  /// With an attribute that has no value.
  public Element flag(boolean applies, String attribute) {
    var more = Stream.concat(attributes.stream(), Stream.of(new Attribute(attribute, "")));
    return applies ? new Element(name, more.toList(), inside) : this;
  }

  public Element around(Content... contents) {
    Content all =
        output -> {
          for (Content content : contents) {
            output.writeUserContent(content);
          }
        };
    return new Element(name, attributes, all);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent("<" + name);
    for (Attribute attribute : attributes) {
      output.writeContent(" " + attribute.name() + "=\"");
      Escape.htmlAttribute(attribute.value(), output);
      output.writeContent("\"");
    }
    output.writeContent(">");
    output.writeUserContent(inside);
    output.writeContent("</" + name + ">");
  }

  private static void refuseUnlessName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name in HTML: " + name);
    }
  }
}
