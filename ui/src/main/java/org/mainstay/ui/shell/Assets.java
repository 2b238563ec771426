package org.mainstay.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Where the few files lie that a page needs; their names follow their content.
///
/// @param stylesheet the one stylesheet
/// @param script the one optional script
public record Assets(String stylesheet, String favicon, String script) {
  private static final String LIST = "/org/mainstay/ui/assets.properties";

  /// The files that were built into this house.
  public static final Assets BUILT = read();

  private static Assets read() {
    var names = new Properties();
    try (InputStream list = Objects.requireNonNull(Assets.class.getResourceAsStream(LIST), LIST)) {
      names.load(list);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new Assets(named(names, "stylesheet"), named(names, "favicon"), named(names, "script"));
  }

  private static String named(Properties names, String name) {
    return Objects.requireNonNull(names.getProperty(name), name);
  }
}
