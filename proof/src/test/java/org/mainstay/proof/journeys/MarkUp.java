package org.mainstay.proof.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads a page as strictly as the standard of HTML does, in this process and without a network.
///
/// Two things that the design system publishes are taken out first. The validator refuses them, and
/// people need them: the role that lets a screen reader say the heading of a care card in one go,
/// and the roles that keep a table a table when a phone puts its cells below each other. Any other
/// role in their places is an error.
final class MarkUp {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final Pattern SAID_IN_ONE_GO =
      Pattern.compile("(<h\\d class=\"nhsuk-card__heading[^\"]*\"><span) role=\"text\"");
  private static final Pattern STILL_A_TABLE =
      Pattern.compile(
          "(<tr\\b[^>]*?) role=\"row\"|(<td\\b[^>]*?) role=\"cell\""
              + "|(<th\\b[^>]*?) role=\"(?:columnheader|rowheader)\"");

  private static final MarkUp STRICT = new MarkUp();

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  private MarkUp() {
    var listener = new Listener(found);
    try {
      validator.setUpMainSchema(SCHEMA, listener);
      validator.setUpValidatorAndParsers(listener, true, false);
    } catch (Exception fault) {
      // Its own signature throws anything at all.
      throw new IllegalStateException(fault);
    }
  }

  /// What is wrong with this page, each with its line; warnings are not.
  static List<String> errors(String html) {
    synchronized (STRICT) {
      return STRICT.read(html);
    }
  }

  private List<String> read(String html) {
    found.clear();
    String known = SAID_IN_ONE_GO.matcher(html).replaceAll("$1");
    try {
      validator.checkHtmlInputSource(
          new InputSource(new StringReader(STILL_A_TABLE.matcher(known).replaceAll("$1$2$3"))));
    } catch (SAXException fault) {
      found.add(fault.toString());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return List.copyOf(found);
  }

  private record Listener(List<String> found) implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      found.add("line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
