package org.mainstay.outside.academy.shelf;

import java.util.List;
import java.util.Optional;

/// All that a hub's academy has; a hub need not have one.
///
/// @param words what stands around the guides and courses; none without an academy
public record Shelf(Optional<ShelfWords> words, List<Guide> guides, List<Course> courses) {
  /// Of a hub whose handbook has no academy.
  public static final Shelf EMPTY = new Shelf(Optional.empty(), List.of(), List.of());

  private static final String INNER = "/open/academy/";

  public Shelf {
    guides = List.copyOf(guides);
    courses = List.copyOf(courses);
  }

  public Optional<Guide> guide(String id) {
    return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  public Optional<Course> course(String id) {
    return courses.stream().filter(course -> course.id().equals(id)).findFirst();
  }

  /// Where this site is reached, as paper says it.
  public String address() {
    return words.map(ShelfWords::address).orElse("");
  }

  /// Refuses a link to a guide or a course that is not there.
  ///
  /// @throws Refused with the line of the link
  public void checkLinks(Prose prose) {
    for (Prose.Linked link : prose.links()) {
      if (link.href().startsWith(INNER) && !leadsSomewhere(link.href())) {
        throw new Refused(link.line(), "the link %s leads to nothing".formatted(link.href()));
      }
    }
  }

  private boolean leadsSomewhere(String href) {
    return href.equals(INNER + "reach")
        || href.equals(INNER + "hear-back")
        || guides.stream().anyMatch(guide -> guide.href().equals(href))
        || courses.stream().anyMatch(course -> course.href().equals(href));
  }
}
