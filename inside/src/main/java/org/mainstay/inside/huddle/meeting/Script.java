package org.mainstay.inside.huddle.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which huddles a team has and what is on each, as its handbook says.
///
/// @param huddles each kind of huddle
/// @param themes what the team learns about, one a week, in turn
public record Script(List<Kind> huddles, List<String> themes) {
  /// A Monday, from which weeks are counted.
  private static final LocalDate WEEK_0 = LocalDate.of(2024, 1, 1);

  private static final int MINUTES_MAX = 240;

  /// @throws IllegalArgumentException if no huddle is named, one is named twice, or nobody is asked
  ///   at the end of a day whether they can go home
  public Script {
    huddles = huddles.stream().sorted(Comparator.comparing(Kind::at)).toList();
    themes = List.copyOf(themes);
    Set<String> ids = new HashSet<>();
    for (Kind kind : huddles) {
      if (!ids.add(kind.id())) {
        throw new IllegalArgumentException("two huddles have the id " + kind.id());
      }
    }
    if (huddles.stream().noneMatch(kind -> kind.agenda().contains(Section.CHECK_OUT))) {
      throw new IllegalArgumentException("no huddle has CHECK_OUT on its agenda");
    }
    if (themes.isEmpty() && huddles.stream().anyMatch(kind -> kind.has(Section.LEARNING))) {
      throw new IllegalArgumentException("LEARNING is on an agenda, but themes is empty");
    }
  }

  /// One kind of huddle, such as that of each morning.
  ///
  /// @param id small letters and hyphens
  /// @param minutes how long it lasts, 1..240
  /// @param agenda in the order of talking; what is carried over comes first by itself
  public record Kind(
      String id,
      String name,
      Set<DayOfWeek> days,
      LocalTime at,
      int minutes,
      List<Section> agenda) {

    /// @throws IllegalArgumentException for what no huddle can be
    public Kind {
      days = Set.copyOf(days);
      agenda = List.copyOf(agenda);
      if (!id.matches("[a-z][a-z-]{0,30}")) {
        throw new IllegalArgumentException("an id has small letters and hyphens, not " + id);
      }
      if (name.isBlank() || days.isEmpty() || agenda.isEmpty()) {
        throw new IllegalArgumentException(id + " needs a name, days and an agenda");
      }
      if (minutes < 1 || minutes > MINUTES_MAX) {
        throw new IllegalArgumentException(id + " lasts 1 to 240 minutes");
      }
      if (Set.copyOf(agenda).size() < agenda.size()) {
        throw new IllegalArgumentException(id + " has a part twice on its agenda");
      }
    }

    /// Whether this part is on its agenda; what is carried over always is.
    public boolean has(Section section) {
      return section == Section.CARRIED || agenda.contains(section);
    }
  }

  /// The huddles of a day, in their order.
  public List<Kind> on(LocalDate day) {
    return huddles.stream().filter(kind -> kind.days().contains(day.getDayOfWeek())).toList();
  }

  /// The kind of huddle with this id; empty if the handbook no longer has it.
  public Optional<Kind> find(String id) {
    return huddles.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /// What the team learns about in the week of this day; empty if no theme is named.
  public Optional<String> theme(LocalDate day) {
    if (themes.isEmpty()) {
      return Optional.empty();
    }
    long week = Math.floorDiv(ChronoUnit.DAYS.between(WEEK_0, day), DayOfWeek.values().length);
    return Optional.of(themes.get(Math.floorMod(week, themes.size())));
  }
}
