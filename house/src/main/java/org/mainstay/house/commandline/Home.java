package org.mainstay.house.commandline;

import java.nio.file.Path;

/// Where Mainstay itself lies; the script says it, so that it can be called from anywhere.
public final class Home {
  static final String PROPERTY = "mainstay.home";

  private Home() {}

  /// Its folder.
  public static Path folder() {
    return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
  }
}
