package org.mainstay.ui;

import java.util.Objects;

/// A file for whoever asked, to be kept on their own machine.
public final class Download implements Answer {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /// @param name what it is called there
  /// @param type such as `text/csv`
  public Download(String name, String type, byte[] bytes) {
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
    this.bytes = bytes.clone();
  }

  /// What it is called, in letters that every header takes.
  public String name() {
    return name.replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  /// What kind of file it is.
  public String type() {
    return type;
  }

  /// What is in it.
  public byte[] bytes() {
    return bytes.clone();
  }
}
