package org.mainstay.outside.employer.finding;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;

/// What is around each page of a book: whose and of when it is, its other pages, its other years,
/// and what its numbers cannot tell.
///
/// @param caption whose book, and of when
/// @param heading of this page
/// @param pages of the book, in their order
/// @param years that have a book, the latest first
public record BookPage(
    String caption,
    String heading,
    List<Step> pages,
    List<Step> years,
    Content main,
    PromiseView promise)
    implements Drawn {
  public BookPage {
    pages = List.copyOf(pages);
    years = List.copyOf(years);
  }

  /// A way to another page or year.
  public record Step(String words, String href, boolean current) {}
}
