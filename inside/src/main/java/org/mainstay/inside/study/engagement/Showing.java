package org.mainstay.inside.study.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.letterbox.heard.Heard;

/// What everybody may be shown of a project, made anew of what is written each time.
///
/// Nothing is shown of fewer than ten people, and no theme that fewer than three of them spoke of.
public record Showing(
    Project project,
    List<Talk> talks,
    List<Voice> voices,
    List<Theme> themes,
    List<Quoted> quotes,
    List<Change> changes) {
  /// Said of somebody whose staff group too few share.
  public static final String SOMEBODY = "A member of staff";

  private static final int TEN = 10;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  public Showing {
    talks = List.copyOf(talks);
    voices = List.copyOf(voices);
    themes = List.copyOf(themes);
    quotes = List.copyOf(quotes);
    changes = List.copyOf(changes);
  }

  /// What stands against showing it; empty if it may be shown.
  public List<String> against() {
    var against = new ArrayList<String>();
    if (!FewPeople.isEnough(voices.size())) {
      against.add(
          "Fewer than %d people have spoken. Hold another talk first".formatted(FewPeople.LEAST));
    }
    if (themes.stream().noneMatch(Theme::isCommon)) {
      against.add(
          "No theme was spoken of by %d people. Write down who spoke of what"
              .formatted(Theme.PEOPLE_LEAST));
    }
    return List.copyOf(against);
  }

  /// The themes that fewer than three people spoke of: the team reads them, nobody else.
  public List<Theme> leftOut() {
    return themes.stream().filter(theme -> !theme.isCommon()).toList();
  }

  /// By whom it may be said that this person spoke: their staff group, if ten of it spoke.
  public List<String> whoMayBeSaid(Voice voice) {
    long alike = voices.stream().filter(one -> one.staffGroup().equals(voice.staffGroup())).count();
    return voice.staffGroup().isEmpty() || !FewPeople.isEnough((int) alike)
        ? List.of(SOMEBODY)
        : List.of(SOMEBODY, voice.staffGroup());
  }

  /// It, as everybody reads it.
  Heard heard(LocalDate today) {
    Map<UUID, Voice> byId =
        voices.stream().collect(Collectors.toMap(Voice::id, Function.identity()));
    return new Heard(
        project.id(),
        project.asks().title(),
        project.asks().question(),
        project.asks().who(),
        when(),
        voices.size() / TEN * TEN,
        themes.stream().filter(Theme::isCommon).map(theme -> theme(theme, byId, today)).toList());
  }

  private Heard.Theme theme(Theme theme, Map<UUID, Voice> byId, LocalDate today) {
    return new Heard.Theme(
        theme.name(),
        theme.words(),
        quotes.stream()
            .filter(quote -> quote.theme().equals(theme.id()))
            .filter(quote -> quote.standing() == Quoted.Standing.CHECKED)
            .filter(
                quote -> {
                  var voice = byId.get(quote.voice());
                  return voice != null && voice.mayBeQuoted(today) && voice.consent().onPage();
                })
            .map(quote -> new Heard.Said(quote.words(), quote.who()))
            .toList(),
        changes.stream()
            .filter(change -> change.theme().equals(theme.id()))
            .map(Showing::changed)
            .toList());
  }

  private static Heard.Changed changed(Change change) {
    var last = change.last();
    var state =
        switch (last.state()) {
          case PLANNED -> "We will do this by %s".formatted(TeamForm.on(last.on()));
          case DONE -> "Done on %s".formatted(TeamForm.on(last.on()));
          case CANNOT -> "We cannot do this";
        };
    return new Heard.Changed(change.words(), state, last.why());
  }

  /// Such as "3 focus groups and 2 interviews, March to May 2026".
  private String when() {
    var kinds =
        Arrays.stream(Talk.Kind.values())
            .map(kind -> Map.entry(kind, talks.stream().filter(t -> t.kind() == kind).count()))
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getKey().counted(Math.toIntExact(entry.getValue())))
            .collect(Collectors.joining(" and "));
    var first = YearMonth.from(talks.getFirst().on());
    var last = YearMonth.from(talks.getLast().on());
    return first.equals(last)
        ? "%s, %s".formatted(kinds, MONTH.format(first))
        : "%s, %s to %s".formatted(kinds, MONTH.format(first), MONTH.format(last));
  }
}
