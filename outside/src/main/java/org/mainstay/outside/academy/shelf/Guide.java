package org.mainstay.outside.academy.shelf;

import java.time.LocalDate;
import java.util.Set;

/// One guide, short enough to be read before a talk.
///
/// @param id its file's name without the ending, which stands in its address
/// @param summary what it is about, in a sentence
/// @param checked when somebody last looked whether it is right
public record Guide(String id, String title, String summary, LocalDate checked, Prose prose) {

  /// Reads a file: its head, and then its text in Markdown.
  ///
  /// @throws Refused for what is missing or not allowed, with its line
  public static Guide read(String id, String file) {
    var head = Head.read(file, Set.of("title", "summary", "checked"));
    return new Guide(
        id,
        head.words("title"),
        head.words("summary"),
        head.day("checked"),
        Prose.read(head.end() + 1, head.text()));
  }

  /// Its page.
  public String href() {
    return "/open/academy/guide/" + id;
  }
}
