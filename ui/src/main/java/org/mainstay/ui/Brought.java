package org.mainstay.ui;

/// What somebody brought with a form that takes one file.
public sealed interface Brought {
  /// The name under which a request holds it.
  String ATTRIBUTE = "org.mainstay.ui.Brought";

  /// A form without a file.
  record Nothing() implements Brought {}

  /// More than we take.
  record TooLarge() implements Brought {}

  /// A file, held in memory alone.
  final class File implements Brought {
    private final String name;
    private final byte[] bytes;

    /// @param name as it was called on the machine it comes from, without a folder
    /// @param bytes handed over, not copied: it is large
    public File(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    /// Its name.
    public String name() {
      return name;
    }

    /// What is in it.
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public String toString() {
      return "[file]";
    }
  }
}
