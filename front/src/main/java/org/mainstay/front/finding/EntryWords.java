package org.mainstay.front.finding;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.ui.Drawn;

/// One entry of the directory in finished words: what it is, how to reach it, when it is open.
///
/// @param about what they do, line by line
/// @param ways how to reach them
/// @param facts further sentences: where, how far, for whom, what it costs
/// @param checked when somebody last made sure of all this
/// @param stale whether that is too long ago
public record EntryWords(
    String name,
    String runBy,
    List<String> about,
    List<Way> ways,
    WhenOpen open,
    List<String> facts,
    String checked,
    boolean stale)
    implements Drawn {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private static final int LINES_MAX = 6;

  public EntryWords {
    about = List.copyOf(about);
    ways = List.copyOf(ways);
    facts = List.copyOf(facts);
  }

  /// One way to reach them.
  public record Way(String words, String href) {}

  /// An entry as somebody reads it at this moment.
  ///
  /// @param staleMonths an entry is fresh for so long
  static EntryWords of(Entry entry, OptionalDouble miles, ZonedDateTime now, int staleMonths) {
    LocalDate today = now.toLocalDate();
    return new EntryWords(
        entry.name(),
        entry.runBy().name().equals(entry.name()) ? "" : entry.runBy().name(),
        entry.description().lines().filter(line -> !line.isBlank()).limit(LINES_MAX).toList(),
        ways(entry),
        WhenOpen.at(entry.reach(), now),
        facts(entry, miles),
        checked(entry.checked()),
        entry.checked().isStale(today, staleMonths));
  }

  /// Whether somebody is there now.
  boolean isOpen() {
    return open.open();
  }

  /// When somebody is there.
  public String when() {
    return open.words();
  }

  private static List<Way> ways(Entry entry) {
    var ways = new ArrayList<Way>();
    for (Phone phone : entry.reach().phones()) {
      ways.add(
          switch (phone.kind()) {
            case VOICE ->
                new Way(
                    phone.words().isEmpty()
                        ? "Call " + phone.number()
                        : "Call %s (%s)".formatted(phone.number(), phone.words()),
                    CrisisNumbers.dialled(phone.number()));
            case TEXT ->
                new Way(
                    phone.words().isEmpty()
                        ? "Text " + phone.number()
                        : "Text %s to %s".formatted(phone.words(), phone.number()),
                    "sms:" + phone.digits());
          });
    }
    if (!entry.facts().email().isEmpty()) {
      ways.add(new Way("Write to " + entry.facts().email(), "mailto:" + entry.facts().email()));
    }
    var website =
        entry.facts().website().isEmpty() ? entry.runBy().website() : entry.facts().website();
    if (!website.isEmpty()) {
      ways.add(new Way("Website of " + entry.name(), website));
    }
    return ways;
  }

  private static List<String> facts(Entry entry, OptionalDouble miles) {
    var facts = new ArrayList<String>();
    entry.reach().places().stream()
        .limit(3)
        .map(EntryWords::address)
        .map("Where: %s"::formatted)
        .forEach(facts::add);
    miles.ifPresent(far -> facts.add(distance(far)));
    if (!entry.facts().eligibility().isEmpty()) {
      facts.add("Who can come: " + entry.facts().eligibility());
    }
    if (!entry.facts().fees().isEmpty()) {
      facts.add("Cost: " + entry.facts().fees());
    }
    return facts;
  }

  private static String address(Place place) {
    return String.join(
        ", ",
        Stream.of(place.name(), place.address(), place.town(), place.postcode())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  static String distance(double miles) {
    if (miles < 1) {
      return "Less than 1 mile away";
    }
    long whole = Math.round(miles);
    return whole == 1 ? "About 1 mile away" : "About %d miles away".formatted(whole);
  }

  private static String checked(Checked checked) {
    return switch (checked) {
      case Checked.On(var day) -> "Last checked on %s.".formatted(day.format(DAY));
      case Checked.Never() -> "We do not know when this was last checked.";
    };
  }
}
