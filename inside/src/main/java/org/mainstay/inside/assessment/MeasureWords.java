package org.mainstay.inside.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.arriving.AnsweredForm;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Score;
import org.mainstay.sums.scales.Wording;
import org.mainstay.ui.chart.LineChart;
import org.mainstay.ui.chart.Series;
import org.mainstay.ui.nhsuk.form.Choice;

/// What the pages about questionnaires say, in finished words.
public final class MeasureWords {
  private static final String BLANK = "blank";

  private final Licences licences;
  private final Times times;

  /// @param licences what the operator holds for questionnaires whose words are not free
  public MeasureWords(Licences licences, Times times) {
    this.licences = licences;
    this.times = times;
  }

  Wording wording(Scale scale) {
    return licences.wording(scale, times.today());
  }

  /// The questionnaire to fill in, with what was chosen so far.
  FillView.FormView form(
      Scale scale, Wording.Allowed words, Map<String, String> typed, Stage stage) {
    List<FillView.ItemView> items = new ArrayList<>();
    for (int item = 1; item <= words.items().size(); item++) {
      List<Choice> answers = new ArrayList<>();
      words.options().forEach(o -> answers.add(Choice.of(o.value() + "", o.label())));
      answers.add(Choice.or());
      answers.add(Choice.of(BLANK, "Not answered"));
      items.add(
          new FillView.ItemView(
              field(item),
              item + ". " + words.items().get(item - 1),
              answers,
              typed.getOrDefault(field(item), BLANK)));
    }
    return new FillView.FormView(
        scale.id(),
        words.instruction(),
        items,
        occasions(),
        typed.getOrDefault("occasion", likely(stage).name()),
        words.credit());
  }

  /// The answers that were given; an item left out is absent.
  static Map<Integer, Integer> answers(Scale scale, Map<String, String> typed) {
    Map<Integer, Integer> answers = new LinkedHashMap<>();
    for (int item = 1; item <= scale.form().items(); item++) {
      var value = typed.getOrDefault(field(item), BLANK);
      if (value.matches("[0-9]{1,3}")) {
        answers.put(item, Integer.parseInt(value));
      }
    }
    return answers;
  }

  static String field(int item) {
    return "item" + item;
  }

  static Optional<Occasion> occasion(String typed) {
    return Arrays.stream(Occasion.values())
        .filter(occasion -> occasion != Occasion.REQUEST)
        .filter(occasion -> occasion.name().equals(typed))
        .findFirst();
  }

  /// What was filled in, latest first.
  List<MeasuresView.TakenView> taken(List<TakenMeasure> measures) {
    return measures.reversed().stream()
        .map(
            taken -> {
              var form = AnsweredForm.of(taken.scale(), wording(taken.scale()), taken.items());
              return new MeasuresView.TakenView(
                  taken.scale().name(),
                  times.on(taken.takenOn()) + ", " + taken.occasion().words(),
                  form.total(),
                  form.lines().stream().map(l -> l.question() + ": " + l.answer()).toList());
            })
        .toList();
  }

  /// A chart for each questionnaire with a total; prorated totals are a line of their own.
  List<LineChart> charts(List<TakenMeasure> measures) {
    return measures.stream()
        .map(TakenMeasure::scale)
        .distinct()
        .flatMap(scale -> chart(scale, measures).stream())
        .toList();
  }

  private static Optional<LineChart> chart(Scale scale, List<TakenMeasure> measures) {
    List<Series> lines = new ArrayList<>();
    line(scale.name(), scale, Score.Status.SCORED, measures).ifPresent(lines::add);
    line(scale.name() + ", prorated", scale, Score.Status.PRORATED, measures).ifPresent(lines::add);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    double low = scale.form().items() * (double) scale.form().lowest();
    double high = scale.form().items() * (double) scale.form().highest();
    return Optional.of(
        LineChart.of(
                "chart-" + scale.id(),
                scale.name() + " over time",
                new LineChart.Scale(low, high),
                lines)
            .under(scale.title()));
  }

  private static Optional<Series> line(
      String name, Scale scale, Score.Status status, List<TakenMeasure> measures) {
    List<Series.Point> points = new ArrayList<>();
    for (TakenMeasure taken : measures) {
      if (taken.scale().equals(scale)
          && taken.score().status() == status
          && taken.score().total() instanceof Points.Known(var value)) {
        points.add(new Series.Point(taken.takenOn(), value.doubleValue()));
      }
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(new Series(name, points));
  }

  private static List<Choice.Item> occasions() {
    return Arrays.stream(Occasion.values())
        .filter(occasion -> occasion != Occasion.REQUEST)
        .map(occasion -> Choice.of(occasion.name(), capital(occasion.words())))
        .toList();
  }

  private static Occasion likely(Stage stage) {
    return switch (stage) {
      case SCREENING, AWAITING_CONTACT, ASSESSMENT_BOOKED, ASSESSED, HUDDLE -> Occasion.ASSESSMENT;
      case ALLOCATED, IN_SUPPORT, SIGNPOSTED, REFERRED_ON -> Occasion.CONTACT;
      case ENDING -> Occasion.DISCHARGE;
      case DISCHARGED -> Occasion.FOLLOW_UP;
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
