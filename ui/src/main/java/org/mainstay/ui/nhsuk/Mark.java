package org.mainstay.ui.nhsuk;

/// How one element can be found and dressed: its id and further class names, each may be empty.
public record Mark(String id, String classes) {
  public static final Mark NONE = new Mark("", "");

  public static Mark id(String id) {
    return new Mark(id, "");
  }

  public static Mark classes(String classes) {
    return new Mark("", classes);
  }
}
