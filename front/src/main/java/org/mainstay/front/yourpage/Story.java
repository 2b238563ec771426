package org.mainstay.front.yourpage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.letterbox.mailbox.BoxItem;

/// What is in a mailbox, sorted and put into words for the one who may read it.
///
/// @param steps what has happened so far, oldest first
/// @param appointments by when they begin, each as it was said last
/// @param messages to and from the team, oldest first
/// @param opened who opened the record, by day, newest day first
public record Story(
    List<Step> steps, List<Meeting> appointments, List<Message> messages, List<Day> opened) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
  private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);

  public Story {
    steps = List.copyOf(steps);
    appointments = List.copyOf(appointments);
    messages = List.copyOf(messages);
    opened = List.copyOf(opened);
  }

  /// Something that happened.
  public record Step(String day, String words) {}

  /// An appointment and what has become of it.
  ///
  /// @param state such as "Cancelled", empty while it is to come
  public record Meeting(String when, String how, String state) {}

  /// A message, line by line as it was written.
  public record Message(String by, String when, List<String> lines) {
    public Message {
      lines = List.copyOf(lines);
    }
  }

  /// Who opened the record on one day, and why.
  public record Day(String day, List<String> lines) {
    public Day {
      lines = List.copyOf(lines);
    }
  }

  /// The story that these items tell.
  static Story of(List<BoxItem> items, ZoneId zone, Instant now) {
    var steps = new ArrayList<Step>();
    var meetings = new LinkedHashMap<String, BoxItem.Appointment>();
    var messages = new ArrayList<Message>();
    var opened = new TreeMap<LocalDate, List<String>>(Comparator.reverseOrder());
    for (BoxItem item : items.stream().sorted(Comparator.comparing(BoxItem::at)).toList()) {
      switch (item) {
        case BoxItem.Happened happened ->
            steps.add(new Step(day(happened.at(), zone), happened.words()));
        case BoxItem.Appointment appointment -> meetings.put(appointment.id(), appointment);
        case BoxItem.FromTeam from ->
            messages.add(
                new Message(from.by(), when(from.at(), zone), from.text().lines().toList()));
        case BoxItem.FromPerson from ->
            messages.add(new Message("You", when(from.at(), zone), from.text().lines().toList()));
        case BoxItem.Opened open ->
            opened
                .computeIfAbsent(open.day(), _ -> new ArrayList<>())
                .add(open.by() + ": " + open.why());
      }
    }
    return new Story(steps, inOrder(meetings, zone, now), messages, days(opened));
  }

  private static List<Meeting> inOrder(
      Map<String, BoxItem.Appointment> meetings, ZoneId zone, Instant now) {
    return meetings.values().stream()
        .sorted(Comparator.comparing(BoxItem.Appointment::starts))
        .map(
            meeting ->
                new Meeting(
                    when(meeting.starts(), zone) + ", for " + meeting.minutes() + " minutes",
                    meeting.how(),
                    state(meeting, now)))
        .toList();
  }

  private static String state(BoxItem.Appointment meeting, Instant now) {
    if (meeting.cancelled()) {
      return "Cancelled";
    }
    return meeting.starts().plusSeconds(60L * meeting.minutes()).isBefore(now) ? "Over" : "";
  }

  private static List<Day> days(Map<LocalDate, List<String>> opened) {
    return opened.entrySet().stream()
        .map(day -> new Day(day.getKey().format(DAY), day.getValue().stream().distinct().toList()))
        .toList();
  }

  private static String day(Instant at, ZoneId zone) {
    return at.atZone(zone).format(DAY);
  }

  private static String when(Instant at, ZoneId zone) {
    var there = at.atZone(zone);
    var time = there.format(there.getMinute() == 0 ? FULL_HOUR : TIME);
    return day(at, zone) + " at " + time.toLowerCase(Locale.UK);
  }
}
