package org.mainstay.outside.commitment.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.outside.commitment.action.Action.FindingKey;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.figure.Change;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.When;

/// From which released number an action follows, and what the next release says of it.
///
/// Only numbers of the same kind stand beside each other: a quarter beside a quarter, a year beside
/// a year, and what is added up over a year beside the same months of another.
public final class Followed {
  private final Books books;

  public Followed(Books books) {
    this.books = books;
  }

  /// One released number with its surroundings.
  record Found(Book book, Counted table, Line line) {
    String words() {
      return "%s, %s (%s): %s."
          .formatted(line.label(), Names.of(table), Names.when(table), line.people().words());
    }
  }

  /// The books in which an employer's staff are counted and that are not of the whole hub.
  List<Book> booksOf(String employer) {
    return books.all().stream()
        .filter(book -> !book.isHub() && book.plan().covers().contains(employer))
        .toList();
  }

  /// The number that a finding is about, if it is one of this employer's books.
  Optional<Found> find(String employer, FindingKey key) {
    return booksOf(employer).stream()
        .filter(book -> book.plan().hash().equals(key.plan()))
        .flatMap(
            book ->
                book.releases().stream()
                    .filter(one -> one.release().heading().period().equals(key.period()))
                    .flatMap(one -> in(book, one, key).stream()))
        .findFirst();
  }

  private static Optional<Found> in(Book book, PinnedRelease release, FindingKey key) {
    return Book.tables(release.release()).stream()
        .filter(table -> table.code().equals(key.table()))
        .flatMap(
            table ->
                table.lines().stream()
                    .filter(line -> line.code().equals(key.cell()))
                    .map(line -> new Found(book, table, line)))
        .findFirst();
  }

  /// The story of an action's finding, a paragraph each; nothing if it follows from none.
  public List<String> of(Action action) {
    return action.origin() instanceof Origin.Followed(var key)
        ? find(action.employer(), key)
            .map(begin -> story(action.employer(), key, begin))
            .orElse(List.of("The release that it follows from is not on the noticeboard."))
        : List.of();
  }

  private List<String> story(String employer, FindingKey key, Found begin) {
    var story = new ArrayList<String>();
    story.add("When the action began: " + begin.words());
    var later = later(employer, key, begin);
    if (later.isEmpty()) {
      story.add("The next release with this number is not out yet. It will stand here when it is.");
      return story;
    }
    var next = later.getFirst();
    story.add("The next release: " + next.words() + " " + change(begin, next));
    if (later.size() > 1) {
      var last = later.getLast();
      story.add("The latest release: " + last.words() + " " + change(begin, last));
    }
    story.add(
        "A change beside an action does not show that the action brought it about: other things"
            + " change as well.");
    return story;
  }

  private static String change(Found begin, Found now) {
    var change = new Change(begin.line().people(), now.line().people());
    return switch (change.way()) {
      case UP -> "That is " + change.words() + " than when it began.";
      case DOWN -> "That is " + change.words() + " than when it began.";
      case NOT_CLEAR -> "No clear change: " + change.words() + ", which the margins alone explain.";
      case TOO_SMALL -> "Whether it changed cannot be told: " + change.words() + ".";
    };
  }

  private List<Found> later(String employer, FindingKey key, Found begin) {
    Release.Heading first = begin.table().heading();
    return booksOf(employer).stream()
        .filter(book -> book.plan().population().equals(first.population()))
        .flatMap(
            book ->
                book.releases().stream()
                    .filter(one -> one.release().heading().at().isAfter(first.at()))
                    .flatMap(one -> in(book, one, key).stream()))
        .filter(found -> isOfTheSameKind(begin.table(), found.table()))
        .sorted(Comparator.comparing((Found found) -> found.table().heading().at()))
        .toList();
  }

  private static boolean isOfTheSameKind(Counted one, Counted other) {
    String before = one.heading().period();
    String now = other.heading().period();
    return one.toDate()
        ? before.equals(now)
        : before.startsWith("quarter-") == now.startsWith("quarter-");
  }

  /// When a release came, for a list of them.
  static String when(PinnedRelease release) {
    var heading = release.release().heading();
    return When.period(heading.year(), heading.period());
  }
}
