package org.mainstay.front.finding;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Hours;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Where;

/// The pages of finding support in every state, with invented entries.
public final class FindingViews {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// A Sunday at three in the morning.
  static final ZonedDateTime NIGHT =
      ZonedDateTime.ofInstant(Instant.parse("2026-11-22T03:00:00Z"), LONDON);

  private static final UUID ID = new UUID(0, 7);

  static final Needs.Need MONEY =
      new Needs.Need("Money and debt", "Bills, debt, benefits, food and fuel.", Set.of("debt"));

  private FindingViews() {}

  static Entry entry(Checked checked, List<Hours> hours, String hoursInWords) {
    return new Entry(
        ID,
        new Entry.RunBy(ID, "Open Gate", "", "https://gate.example", ""),
        "Money help",
        "Help with debt and bills.\nWe talk to the people you owe.",
        Status.ACTIVE,
        new Entry.Facts("", "help@gate.example", "All adults", "Free"),
        new Entry.Reach(
            List.of(
                new Phone(ID, "01632 960 200", Phone.Kind.VOICE, ""),
                new Phone(ID, "85258", Phone.Kind.TEXT, "GATE")),
            List.of(
                new Place(
                    ID,
                    "Mill House",
                    "4 Mill Lane",
                    "Larkfield",
                    "",
                    "ZV3 1AA",
                    new Where.At(52.6, -1.9))),
            hours,
            hoursInWords,
            List.of(),
            false),
        List.of(new Term(ID, "", "", "Debt")),
        checked,
        "");
  }

  static Hours weekdays() {
    return new Hours(
        ID,
        List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY),
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  static Hours dayAndNight() {
    return new Hours(ID, List.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  public static Map<String, Content> all() {
    var fresh = new Checked.On(LocalDate.of(2026, 11, 3));
    var line = words(entry(fresh, List.of(dayAndNight()), ""), OptionalDouble.empty());
    var near = words(entry(fresh, List.of(weekdays()), ""), OptionalDouble.of(3.2));
    var old = new Checked.On(LocalDate.of(2024, 5, 3));
    var stale = words(entry(old, List.of(), "Ask them."), OptionalDouble.of(0.4));
    var never = words(entry(new Checked.Never(), List.of(), ""), OptionalDouble.empty());
    var views = new LinkedHashMap<String, Content>();
    views.put("find", new NeedsView(List.of(MONEY, MONEY, MONEY)));
    views.put(
        "find-near",
        new FoundView(
            "Money and debt",
            "/find/1",
            "Larkfield",
            "The nearest come first. We measure in a straight line.",
            List.of(
                new FoundView.Group("You can call now", List.of(line), false),
                new FoundView.Group("Near Larkfield", List.of(near, stale, never), true))));
    views.put("find-nothing", new FoundView("Money and debt", "/find/1", "", "", List.of()));
    views.put("find-now", new LinesView(List.of(line), List.of(near), true));
    views.put("find-now-nothing", new LinesView(List.of(), List.of(), true));
    views.put("find-now-down", new LinesView(List.of(), List.of(), false));
    return views;
  }

  private static EntryWords words(Entry entry, OptionalDouble miles) {
    return EntryWords.of(entry, miles, NIGHT, 12);
  }
}
