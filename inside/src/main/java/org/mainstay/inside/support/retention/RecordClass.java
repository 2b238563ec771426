package org.mainstay.inside.support.retention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mainstay.inside.support.London;

/// How long records of one kind are kept, and who confirmed it for this place.
///
/// @param name as the team reads it
/// @param holds which records these are, in a sentence
/// @param years after the last thing that counts, 0..100; then days is 0
/// @param days the same in days, 0..3650; then years is 0
/// @param source where that time is from
/// @param confirmedBy the name of who leads on information here; empty until they confirmed it
/// @param confirmedOn the day they did, such as 2027-01-04; empty until then
public record RecordClass(
    Kind kind,
    String name,
    String holds,
    int years,
    int days,
    String source,
    String confirmedBy,
    String confirmedOn) {
  private static final int YEARS_MAX = 100;
  private static final int DAYS_MAX = 3_650;
  private static final int NAME_MAX = 80;

  /// Which records there are, and from which day their time runs.
  public enum Kind {
    /// Somebody asked, nobody spoke with them, and nobody was worried. From the last day of it.
    ASKED_ONLY("the day we last heard of them", "the day we last heard of you", 0),
    /// Anybody else. From the day the team last had to do with them.
    SUPPORTED("the day we last had to do with them", "the day we last had to do with you", 20),
    /// Support ended because they died. From the day it ended.
    DIED("the day support ended because they died", "the day we heard that somebody died", 10);

    private final String from;
    private final String toThem;
    private final int yearsMin;

    Kind(String from, String toThem, int yearsMin) {
      this.from = from;
      this.toThem = toThem;
      this.yearsMin = yearsMin;
    }

    /// From which day the time runs.
    public String from() {
      return from;
    }

    /// No class of this kind is shorter: Records Management Code of Practice 2021, Appendix II,
    /// mental health records.
    public int yearsMin() {
      return yearsMin;
    }
  }

  /// @throws IllegalArgumentException for a time that is too short or none, half a signature, or no
  ///   source
  public RecordClass {
    if ((years == 0) == (days == 0) || years < 0 || days < 0) {
      throw new IllegalArgumentException(kind + ": either years or days, the other one is 0");
    }
    if (years > YEARS_MAX || days > DAYS_MAX) {
      throw new IllegalArgumentException(kind + ": 100 years or 3650 days at most");
    }
    if (kind.yearsMin() > 0 && years < kind.yearsMin()) {
      throw new IllegalArgumentException(
          "%s: a mental health record is kept %d years at least (Records Management Code 2021)"
              .formatted(kind, kind.yearsMin()));
    }
    if (name.isBlank() || name.length() > NAME_MAX || holds.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(kind + " needs name (80 letters), holds and source");
    }
    if (confirmedBy.isBlank() != confirmedOn.isBlank()) {
      throw new IllegalArgumentException(
          kind + ": confirmedBy and confirmedOn stand together, or both are empty");
    }
    day(kind, confirmedOn);
  }

  private static Optional<LocalDate> day(Kind kind, String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(kind + ": confirmedOn is a day such as 2027-01-04", e);
    }
  }

  /// Whether somebody put their name to it, today or before: until then no record falls due by it.
  public boolean isConfirmed(LocalDate today) {
    return day(kind, confirmedOn).filter(day -> !day.isAfter(today)).isPresent();
  }

  /// The last day from which the time is over today.
  LocalDate overSince(LocalDate today) {
    return today.minusYears(years).minusDays(days);
  }

  /// How long, in words, such as "20 years after the day we last had to do with them".
  public String time() {
    return length() + " after " + kind.from();
  }

  /// The same as everybody reads it.
  public String timeToThem() {
    return length() + " after " + kind.toThem;
  }

  private String length() {
    return years > 0 ? years + (years == 1 ? " year" : " years") : days + " days";
  }

  /// Who confirmed it, in a sentence.
  public String signature() {
    return confirmedBy.isBlank()
        ? "Nobody has confirmed this. Until somebody does, nothing falls due by it."
        : "Confirmed by %s on %s."
            .formatted(confirmedBy, London.words(LocalDate.parse(confirmedOn)));
  }
}
