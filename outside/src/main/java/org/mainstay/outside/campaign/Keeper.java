package org.mainstay.outside.campaign;

import java.util.List;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;

/// For whom somebody keeps campaigns: one employer, or the hub.
///
/// @param owner the employer's code; blank for the hub
/// @param name as a page says it
/// @param population whose books tell of it; blank if there are none
/// @param path where their campaigns are
public record Keeper(String owner, String name, String population, String path) {
  public static final String CAMPAIGN = "/campaign";
  public static final String OF_THE_HUB = Office.HOME + CAMPAIGN;

  /// Whoever acts now.
  static Keeper now(Books books) {
    return switch (Office.now().keeps()) {
      case Holder.Keeps.OfEmployer(var code, var name) ->
          new Keeper(code, name, code, Office.of(code, CAMPAIGN));
      case Holder.Keeps.OfTheHub() -> new Keeper("", "The hub", hub(books), OF_THE_HUB);
    };
  }

  private static String hub(Books books) {
    return books.all().stream()
        .filter(Book::isHub)
        .findFirst()
        .map(book -> book.plan().population())
        .orElse("");
  }

  /// The books that tell of their people.
  List<Book> books(Books books) {
    return population.isEmpty() ? List.of() : books.of(population);
  }
}
