package org.mainstay.inside.counting.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.counting.campaigns.WeeklySeries.Asked;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.sums.statistics.campaign.CampaignEffect;
import org.mainstay.sums.statistics.campaign.EffectWords;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What came with a campaign by the hub's own weekly numbers, which only the team reads.
@InsidePages
public class WeekCampaignPages {
  /// The page.
  public static final String PATH = "/team/campaign";

  private static final String WEEK = "week";
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private final WeeklyCounts counts;
  private final Clock clock;

  public WeekCampaignPages(WeeklyCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  @GetMapping(PATH)
  public Answer ask() {
    return page(Map.of(), Optional.empty(), Errors.NONE);
  }

  @PostMapping(PATH)
  public Answer asked(@RequestParam Map<String, String> sent) {
    var errors = new ArrayList<FieldError>();
    var today = clock.instant().atZone(London.ZONE).toLocalDate();
    var begins = day(sent, "begins", FIRST, today, "Type the day on which it began", errors);
    var ends =
        day(
            sent,
            "ends",
            begins,
            today.plusYears(3),
            "Type its last day, not one before its first",
            errors);
    if (!errors.isEmpty()) {
      return page(sent, Optional.empty(), new Errors(errors)).withErrors();
    }
    var asked =
        new Asked(
            chosen(sent, "employer", ""), chosen(sent, "group", WeeklyCounts.ALL), begins, ends);
    return page(sent, Optional.of(found(asked, today)), Errors.NONE);
  }

  private static String chosen(Map<String, String> sent, String field, String usual) {
    return sent.getOrDefault(field, usual);
  }

  private static LocalDate day(
      Map<String, String> sent,
      String field,
      LocalDate first,
      LocalDate last,
      String wrong,
      List<FieldError> errors) {
    var read =
        DateInput.Typed.of(sent, field)
            .read()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    if (read.isEmpty()) {
      errors.add(new FieldError(field, wrong));
    }
    return read.orElse(first);
  }

  private EffectWords found(Asked asked, LocalDate today) {
    var group = counts.of(asked.employer(), asked.word());
    Optional<List<WeeklyCounts.Week>> all =
        asked.isCompared()
            ? Optional.of(
                counts.of(asked.isForEverybody() ? "" : asked.employer(), WeeklyCounts.ALL))
            : Optional.empty();
    var series = WeeklySeries.of(asked, group, all, today);
    var about = new EffectWords.About(label(asked.word()), WEEK, others(asked));
    return EffectWords.of(about, CampaignEffect.of(series.periods()));
  }

  private static String others(Asked asked) {
    if (!asked.isCompared()) {
      return "";
    }
    return asked.isForEverybody() ? "all other employers" : "all other staff";
  }

  /// "Sex: men".
  static String label(String word) {
    if (word.equals(WeeklyCounts.ALL)) {
      return "Everybody";
    }
    String spaced = word.replace(":", ": ").replace('-', ' ');
    return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
  }

  private Page page(Map<String, String> sent, Optional<EffectWords> found, Errors errors) {
    var view =
        new WeekCampaignView(
            select("employer", "Of which employer?", employers(), sent, errors),
            select("group", "Whom was it for?", groups(), sent, errors),
            day("begins", "When did it begin?", sent, errors),
            day("ends", "When did it end?", sent, errors),
            found,
            errors);
    return new Page("What came with a campaign", view).withoutExit();
  }

  private List<Select.Line.Option> employers() {
    var options = new ArrayList<>(List.of(new Select.Line.Option("", "All employers")));
    counts.employers().forEach(code -> options.add(new Select.Line.Option(code, code)));
    return options;
  }

  private List<Select.Line.Option> groups() {
    var options = new ArrayList<>(List.of(new Select.Line.Option(WeeklyCounts.ALL, "Everybody")));
    counts.words().forEach(word -> options.add(new Select.Line.Option(word, label(word))));
    return options;
  }

  private static Select select(
      String name,
      String words,
      List<Select.Line.Option> options,
      Map<String, String> sent,
      Errors errors) {
    return Select.labelled(name, words)
        .from(options)
        .chosen(sent.getOrDefault(name, options.getFirst().value()))
        .errors(errors);
  }

  private static DateInput day(String name, String words, Map<String, String> sent, Errors errors) {
    return DateInput.labelled(name, words)
        .hint("For example 1 4 2027")
        .holding(DateInput.Typed.of(sent, name))
        .errors(errors);
  }
}
