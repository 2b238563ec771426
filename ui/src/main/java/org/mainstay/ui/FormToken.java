package org.mainstay.ui;

import gg.jte.Content;
import java.util.function.Supplier;

/// The hidden field that shows that a form came from our own page.
///
/// While a page is drawn the house binds where the token comes from; the token is made only if a
/// form is really drawn, so that pages without a form set no cookie.
public final class FormToken {
  /// What the field is called: it is never one of the words that somebody typed.
  public static final String NAME = "t";

  private static final ScopedValue<Source> NOW = ScopedValue.newInstance();

  private FormToken() {}

  /// Where the field's name and value come from.
  public interface Source {
    String name();

    String value();
  }

  /// Draws with this source of tokens.
  public static <T> T during(Source source, Supplier<T> drawing) {
    return ScopedValue.where(NOW, source).call(drawing::get);
  }

  /// The hidden field; every form has it once.
  ///
  /// @throws IllegalStateException if nobody bound a source
  public static Content field() {
    return output -> {
      Source source =
          NOW.orElseThrow(() -> new IllegalStateException("no form token while drawing"));
      output.writeContent("<input type=\"hidden\" name=\"");
      output.writeUserContent(source.name());
      output.writeContent("\" value=\"");
      output.writeUserContent(source.value());
      output.writeContent("\">");
    };
  }
}
