package org.mainstay.ui.chart;

import gg.jte.Content;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mainstay.ui.nhsuk.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A chart read back as strict XML, the way a reader of SVG meets it.
public record Drawing(Document document) {

  public static Drawing of(Content picture) {
    return of(Html.drawn(picture));
  }

  public static Drawing of(String file) {
    try {
      var reader = DocumentBuilderFactory.newInstance();
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      reader.setNamespaceAware(true);
      return new Drawing(
          reader.newDocumentBuilder().parse(new InputSource(new StringReader(file))));
    } catch (Exception broken) {
      throw new AssertionError("not XML: " + file, broken);
    }
  }

  public Element root() {
    return document.getDocumentElement();
  }

  public List<Element> all(String name) {
    var found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  public List<String> words() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  /// Marks of one look: closed shapes of a colour, open ones by their edge.
  public List<String> marks(String attribute, String colour) {
    return all("path").stream()
        .filter(path -> path.getAttribute("d").endsWith("Z"))
        .filter(path -> path.getAttribute(attribute).equals(colour))
        .map(path -> path.getAttribute("d"))
        .toList();
  }

  /// Lines of one look, that is with these dashes and this colour.
  public List<String> lines(String colour, String dashes) {
    return all("path").stream()
        .filter(path -> path.getAttribute("fill").equals("none"))
        .filter(path -> path.getAttribute("stroke").equals(colour))
        .filter(path -> path.getAttribute("stroke-dasharray").equals(dashes))
        .map(path -> path.getAttribute("d"))
        .toList();
  }

  /// How an outline goes from place to place, without the places.
  public static String letters(String path) {
    return path.replaceAll("[-0-9. ]+", "");
  }

  /// The outline of a mark without its place and size: where it turns left, right, up and down.
  public static String shape(String path) {
    double[] numbers =
        Arrays.stream(path.split("[^-0-9.]+", -1))
            .filter(number -> !number.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    return letters(path)
        + IntStream.range(2, numbers.length)
            .mapToObj(i -> Math.signum(numbers[i] - numbers[i - 2]))
            .toList();
  }

  public Stream<Element> everything() {
    return all("*").stream();
  }
}
