package org.mainstay.front.helpnow;

import java.util.List;
import java.util.Locale;
import org.mainstay.letterbox.window.Promises.Promise;
import org.mainstay.ui.Drawn;

/// What employers can and cannot see, and the promise to each of their staff.
///
/// @param employers by name, each with every year for which a plan was agreed
/// @param known whether it could be looked up
public record EmployersView(List<Employer> employers, boolean known) implements Drawn {
  public EmployersView {
    employers = List.copyOf(employers);
  }

  static EmployersView of(List<Promise> promises) {
    return new EmployersView(promises.stream().map(EmployersView::employer).toList(), true);
  }

  /// One employer in one year, in finished words.
  ///
  /// @param heading its name and the year
  /// @param tables which numbers it gets
  /// @param next when the next of them come, empty if none do
  /// @param promise what the numbers can teach anybody about one person
  public record Employer(String heading, List<String> tables, String next, List<String> promise) {
    public Employer {
      tables = List.copyOf(tables);
      promise = List.copyOf(promise);
    }
  }

  private static Employer employer(Promise promise) {
    String heading =
        "%s, April %d to March %d"
            .formatted(promise.employer(), promise.year(), promise.year() + 1);
    String next =
        promise.nextInWords().isEmpty()
            ? "All numbers of this year are out."
            : "The next numbers come out on " + promise.nextInWords() + ".";
    return new Employer(
        heading,
        promise.tables(),
        next,
        List.of(
            "Say your boss thinks: there is a 10 in 100 chance that you came.",
            "Then they read all the numbers of the year.",
            "Now they can think at most: about %d in 100.".formatted(promise.fromTen()),
            "From 50 in 100 it can go up to about %d in 100.".formatted(promise.fromFifty()),
            String.format(Locale.UK, "The odds change by %.1f times at most.", promise.factor())));
  }
}
