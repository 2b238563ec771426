package org.mainstay.outside.academy.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A short course: parts to read, each with one question and words for every answer.
///
/// @param id its file's name without the ending, which stands in its address
/// @param summary what somebody can do afterwards, in a sentence
/// @param minutes about how long it takes
/// @param checked when somebody last looked whether it is right
public record Course(
    String id, String title, String summary, int minutes, LocalDate checked, List<Part> parts) {
  public Course {
    parts = List.copyOf(parts);
  }

  /// One part.
  ///
  /// @param choices what can be answered; one of them is right
  public record Part(String heading, Prose prose, String question, List<Choice> choices) {
    public Part {
      choices = List.copyOf(choices);
    }

    /// The answer with this number, from 1.
    public Optional<Choice> choice(int number) {
      return number >= 1 && number <= choices.size()
          ? Optional.of(choices.get(number - 1))
          : Optional.empty();
    }
  }

  /// One answer.
  ///
  /// @param feedback what is said to whoever gives it
  public record Choice(String words, boolean right, String feedback) {}

  /// Reads a file: its head, and then its parts.
  ///
  /// @throws Refused for what is missing or not allowed, with its line
  public static Course read(String id, String file) {
    var head = Head.read(file, Set.of("title", "summary", "minutes", "checked"));
    return new Course(
        id,
        head.words("title"),
        head.words("summary"),
        head.number("minutes"),
        head.day("checked"),
        CourseParts.read(head.end() + 1, head.text()));
  }

  /// Its first page.
  public String href() {
    return "/open/academy/course/" + id;
  }

  /// The page of a part, from 1.
  public String href(int part) {
    return href() + "/" + part;
  }

  /// Where its certificate is made.
  public String certificate() {
    return href() + "/certificate";
  }
}
