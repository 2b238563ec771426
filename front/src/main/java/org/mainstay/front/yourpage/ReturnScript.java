package org.mainstay.front.yourpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Where the script lies that looks at a code before it is sent; its name follows its content.
final class ReturnScript {
  static final String PATH = read();

  private ReturnScript() {}

  private static String read() {
    var names = new Properties();
    try (InputStream list = ReturnScript.class.getResourceAsStream("script.properties")) {
      names.load(Objects.requireNonNull(list, "script.properties"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Objects.requireNonNull(names.getProperty("return"), "return");
  }
}
