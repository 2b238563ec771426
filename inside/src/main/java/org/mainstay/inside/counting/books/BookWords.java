package org.mainstay.inside.counting.books;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.book.ProposedPlans.Proposed;
import org.mainstay.hatch.book.Refusal;
import org.mainstay.hatch.contribution.ContractCalendar;

/// The words in which the team reads of plans: whose they are, what they wait for, why not.
final class BookWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK)
          .withZone(ContractCalendar.ZONE);

  private BookWords() {}

  static String title(BookPlan plan) {
    return "%s, %s".formatted(plan.about().name(), year(plan.plan().year()));
  }

  /// Such as "April 2027 to March 2028".
  static String year(int year) {
    return "April %d to March %d".formatted(year, year + 1);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  static String kind(Population about) {
    return switch (about.kind()) {
      case EMPLOYER -> "one employer";
      case POOL -> "%d small employers together".formatted(about.covers().size());
      case HUB -> "the whole hub, %d employers together".formatted(about.covers().size());
    };
  }

  static String part(Plans.Part part) {
    return switch (part) {
      case HUB_LEAD -> "hub lead";
      case STAFF_REPRESENTATIVE -> "staff representative";
    };
  }

  /// What a plan waits for.
  static String waitsFor(Proposed one, boolean begun) {
    return switch (one.state()) {
      case STANDS -> "Agreed by both. Nobody can change it any more.";
      case ANOTHER_STANDS -> "Another plan was agreed for the same staff and year.";
      case OPEN -> begun ? "The year has begun, so nobody can agree to it now." : waits(one);
    };
  }

  private static String waits(Proposed one) {
    boolean lead = one.isAgreedAs(Plans.Part.HUB_LEAD);
    boolean staff = one.isAgreedAs(Plans.Part.STAFF_REPRESENTATIVE);
    if (lead) {
      return "Waits for a staff representative.";
    }
    return staff ? "Waits for a hub lead." : "Waits for a hub lead and a staff representative.";
  }

  /// Why an agreement was not taken, and the way out.
  static String refusal(Refusal because) {
    String words = because.words();
    return "%s%s (%s)"
        .formatted(
            words.substring(0, 1).toUpperCase(Locale.UK), words.substring(1), because.code());
  }
}
