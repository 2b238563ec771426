package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.letterbox.survey.Item;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.Answers;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.statistics.rates.Interval;
import org.mainstay.sums.statistics.rates.Level;

/// What a closed wave says, in sentences and margins: of all, and of each group that is large
/// enough.
///
/// @param asks what was asked
/// @param all what is said of everybody who answered it
/// @param tables one for each kind of group of which something may be said
/// @param before what was said to it in other closed waves, the latest first
public record Said(String asks, String all, List<Table> tables, List<String> before) {
  private static final double PERCENT = 100;

  public Said {
    tables = List.copyOf(tables);
    before = List.copyOf(before);
  }

  /// Another closed wave in which the same was asked.
  ///
  /// @param when such as "31 October 2026"
  public record Before(String when, Sheet sheet, List<Answered> answers) {
    public Before {
      answers = List.copyOf(answers);
    }
  }

  /// What is said of the groups of one kind.
  ///
  /// @param hidden how many groups are not shown
  public record Table(String asks, List<Line> lines, int hidden) {
    public Table {
      lines = List.copyOf(lines);
    }
  }

  /// What is said of one group.
  public record Line(String group, String share) {}

  /// What was said in a wave, item by item, and what its questionnaires come to.
  public static List<Said> of(Sheet sheet, List<Answered> answers, List<Before> before) {
    var said = new ArrayList<Said>();
    sheet.items().forEach(item -> said.add(of(sheet, item, answers, before)));
    sheet.scales().forEach(id -> said.add(of(Scale.named(id), answers)));
    return said;
  }

  private static Said of(Sheet sheet, Item item, List<Answered> answers, List<Before> before) {
    var given = answers.stream().filter(one -> one.items().containsKey(item.id())).toList();
    var tables =
        sheet.groups().stream()
            .map(group -> table(group, item, given))
            .filter(table -> !table.lines().isEmpty())
            .toList();
    return new Said(
        item.asks(),
        words(counted(item, given), given.size(), item.says()),
        tables,
        before.stream().flatMap(one -> before(item, one)).toList());
  }

  // An item that was changed is another one, and is not set beside this.
  private static Stream<String> before(Item item, Before before) {
    if (!before.sheet().items().contains(item)) {
      return Stream.empty();
    }
    var given =
        before.answers().stream().filter(one -> one.items().containsKey(item.id())).toList();
    return Stream.of(before.when() + ": " + words(counted(item, given), given.size(), item.says()));
  }

  private static int counted(Item item, List<Answered> given) {
    return (int)
        given.stream().filter(one -> item.counts(one.items().getOrDefault(item.id(), 1))).count();
  }

  private static Table table(Group group, Item item, List<Answered> given) {
    ToIntFunction<Answered> place = one -> one.groups().getOrDefault(group.id(), 0);
    var parts = new ArrayList<Shown.Part>();
    for (int answer = 0; answer <= group.answers().size(); answer++) {
      int at = answer;
      var some = given.stream().filter(one -> place.applyAsInt(one) == at).toList();
      parts.add(
          new Shown.Part(
              at == 0 ? "" : group.answers().get(at - 1), counted(item, some), some.size()));
    }
    var others = parts.removeFirst();
    var shown = Shown.of(parts, others);
    return new Table(
        group.asks(),
        shown.stream().map(part -> new Line(part.name(), share(part.said(), part.all()))).toList(),
        (int) parts.stream().filter(part -> part.all() > 0).count() - shown.size());
  }

  /// "34 of 120 (28 %; 95 in 100 such surveys: 21 to 37 %) had no time."
  private static String words(int said, int all, String says) {
    if (!FewPeople.isEnough(all)) {
      return "Fewer than %d answered this, so nothing is shown.".formatted(FewPeople.LEAST);
    }
    if (said <= 1) {
      return "At most 1 of %d %s.".formatted(all, says);
    }
    if (said >= all - 1) {
      return "At least %d of %d %s.".formatted(all - 1, all, says);
    }
    return "%s %s.".formatted(share(said, all), says);
  }

  private static String share(int said, int all) {
    var interval = Interval.wilson(said, all, Level.P95);
    return String.format(
        Locale.UK,
        "%d of %d (%.0f %%; 95 in 100 such surveys: %.0f to %.0f %%)",
        said,
        all,
        PERCENT * said / all,
        PERCENT * interval.lower(),
        PERCENT * interval.upper());
  }

  // A mean of few is a sum of fewer. It is given of everybody alone.
  private static Said of(Scale scale, List<Answered> answers) {
    var totals =
        answers.stream()
            .map(one -> total(scale, one))
            .filter(Points.Known.class::isInstance)
            .mapToDouble(points -> ((Points.Known) points).value().doubleValue())
            .toArray();
    if (!FewPeople.isEnough(totals.length)) {
      return new Said(scale.name() + ", " + scale.title(), words(0, 0, ""), List.of(), List.of());
    }
    double sum = 0;
    for (double total : totals) {
      sum += total;
    }
    return new Said(
        scale.name() + ", " + scale.title(),
        String.format(
            Locale.UK,
            "%.1f on average, of %d who answered enough of it.",
            sum / totals.length,
            totals.length),
        List.of(),
        List.of());
  }

  /// What a questionnaire comes to for one person, by its own rule for missing answers.
  static Points total(Scale scale, Answered answered) {
    var answers =
        Sheet.lines(scale).stream()
            .map(line -> answered.items().get(line.id()))
            .map(value -> value == null ? Answer.missing() : Answer.of(value))
            .toList();
    return scale.score(new Answers(answers)).total();
  }
}
