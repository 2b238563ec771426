package org.mainstay.inside.groups;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.trail.WorkerId;

/// What a worker typed to set up a group or a workshop, and what of it needs another look.
public final class GroupForm extends TypedForm {
  private static final int TITLE_MAX = 80;
  private static final int ABOUT_MAX = 1000;
  private static final int LINE_MAX = 200;

  private GroupForm(Map<String, String> sent) {
    super(sent);
  }

  static GroupForm of(Map<String, String> sent) {
    return new GroupForm(sent);
  }

  /// Ready to be filled in, led by whoever is acting.
  static GroupForm fresh(WorkerId worker) {
    return new GroupForm(
        Map.of(
            "kind", Gathering.Kind.GROUP.name(),
            "minutes", "60",
            "seats", "10",
            "where", "online",
            "led-by", worker.toString()));
  }

  /// Filled in like this one, but for its days.
  static GroupForm like(Gathering one) {
    var filled = new HashMap<String, String>();
    filled.put("kind", one.facts().kind().name());
    filled.put("title", one.facts().title());
    filled.put("about", one.facts().about());
    filled.put("for-whom", one.facts().forWhom());
    filled.put("led-by", one.facts().ledBy().toString());
    filled.put("minutes", one.minutes() + "");
    filled.put("seats", one.seats() + "");
    filled.put("joins-late", one.joinsLate() ? "yes" : "");
    switch (one.where()) {
      case Gathering.Where.Online(var link) -> {
        filled.put("where", "online");
        filled.put("link", link);
      }
      case Gathering.Where.Room(var place) -> {
        filled.put("where", "room");
        filled.put("room", place);
      }
    }
    return new GroupForm(filled);
  }

  /// What was set up, if all of it was given.
  Optional<Gathering> gathering(Instant now) {
    var kind = needed(kind(), "kind", "Choose whether it is a group or a workshop");
    var title = words("title", TITLE_MAX, "Type a title");
    var about = words("about", ABOUT_MAX, "Type what it is, in plain words");
    var forWhom = words("for-whom", LINE_MAX, "Type for whom it is");
    var ledBy = needed(ledBy(), "led-by", "Choose who leads it");
    var starts = starts(now);
    var minutes =
        needed(
            number("minutes", Contact.MINUTES_MIN, Contact.MINUTES_MAX),
            "minutes",
            "Type how many minutes, from 1 to 480");
    var seats =
        needed(
            number("seats", 1, Gathering.SEATS_MAX),
            "seats",
            "Type how many people can come, from 1 to " + Gathering.SEATS_MAX);
    var where = where();
    if (!isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gathering(
            UUID.randomUUID(),
            new Gathering.Facts(
                kind.orElseThrow(),
                title.orElseThrow(),
                about.orElseThrow(),
                forWhom.orElseThrow(),
                ledBy.orElseThrow()),
            where.orElseThrow(),
            minutes.orElseThrow(),
            seats.orElseThrow(),
            value("joins-late").equals("yes"),
            starts.stream().map(at -> new Gathering.Session(UUID.randomUUID(), at)).toList(),
            Gathering.Standing.DRAFT));
  }

  private Optional<Gathering.Kind> kind() {
    for (Gathering.Kind kind : Gathering.Kind.values()) {
      if (kind.name().equals(value("kind"))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<String> words(String name, int most, String otherwise) {
    var typed = Optional.of(value(name).strip()).filter(words -> !words.isEmpty());
    if (typed.filter(words -> words.length() > most).isPresent()) {
      refuse(name, "Use %d letters or fewer".formatted(most));
      return Optional.empty();
    }
    return needed(typed, name, otherwise);
  }

  private List<Instant> starts(Instant now) {
    var starts = new ArrayList<Instant>();
    for (String line : value("sessions").lines().filter(line -> !line.isBlank()).toList()) {
      var start = London.typedMoment(line.strip());
      if (start.isEmpty()) {
        refuse("sessions", "Type each session as a day and a time, such as 23/11/2026 14:30");
        return List.of();
      }
      if (!start.get().isAfter(now)) {
        refuse("sessions", London.words(start.get()) + " is over. Type sessions still to come");
        return List.of();
      }
      starts.add(start.get());
    }
    if (starts.isEmpty() || starts.size() > Gathering.SESSIONS_MAX) {
      refuse("sessions", "Type 1 to %d sessions, one a line".formatted(Gathering.SESSIONS_MAX));
    }
    return starts.stream().distinct().sorted().collect(Collectors.toList());
  }

  private Optional<Gathering.Where> where() {
    return switch (value("where")) {
      case "online" ->
          needed(link(), "link", "Type the link to join, which begins with https://")
              .map(Gathering.Where.Online::new);
      case "room" ->
          words("room", LINE_MAX, "Type which room it is in").map(Gathering.Where.Room::new);
      default -> needed(Optional.empty(), "where", "Choose where it takes place");
    };
  }

  private Optional<String> link() {
    try {
      var uri = URI.create(value("link").strip());
      boolean isLink = "https".equals(uri.getScheme()) && uri.getHost() != null;
      return isLink ? Optional.of(uri.toString()) : Optional.empty();
    } catch (IllegalArgumentException notALink) {
      return Optional.empty();
    }
  }

  private Optional<WorkerId> ledBy() {
    try {
      return Optional.of(new WorkerId(UUID.fromString(value("led-by"))));
    } catch (IllegalArgumentException notAWorker) {
      return Optional.empty();
    }
  }

  private Optional<Integer> number(String name, int least, int most) {
    return Optional.of(value(name).strip())
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(typed -> typed >= least && typed <= most);
  }
}
