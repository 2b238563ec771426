package org.mainstay.outside.academy;

import gg.jte.Content;
import java.util.List;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.outside.academy.shelf.ShelfWords;
import org.mainstay.ui.Drawn;

/// The first page of the academy: what there is to read, to learn and to print.
///
/// @param introduction a paragraph each; none if the hub has no academy
public record AcademyView(List<String> introduction, List<Entry> guides, List<Entry> courses)
    implements Drawn {
  public AcademyView {
    introduction = List.copyOf(introduction);
    guides = List.copyOf(guides);
    courses = List.copyOf(courses);
  }

  /// One guide or course.
  ///
  /// @param after how long it takes, blank for a guide
  public record Entry(String title, String href, String summary, String after) {}

  static AcademyView of(Shelf shelf) {
    return new AcademyView(
        shelf.words().map(ShelfWords::introduction).orElseGet(List::of),
        shelf.guides().stream()
            .map(guide -> new Entry(guide.title(), guide.href(), guide.summary(), ""))
            .toList(),
        shelf.courses().stream()
            .map(
                course ->
                    new Entry(
                        course.title(),
                        course.href(),
                        course.summary(),
                        "It takes about " + course.minutes() + " minutes."))
            .toList());
  }

  /// The box for words to look for.
  public Content search() {
    return SearchView.EMPTY.form();
  }

  /// Whether the hub has an academy.
  public boolean isThere() {
    return !introduction.isEmpty();
  }
}
