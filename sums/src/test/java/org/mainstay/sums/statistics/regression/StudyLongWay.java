package org.mainstay.sums.statistics.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.regression.absorbed.QrLongWay;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;

/// Every figure of one treatment and outcome from its rows: which rows can be used, dummies for
/// organisations, and the regression run again without each cluster.
final class StudyLongWay {
  /// How a study is made and judged.
  record Way(
      boolean joint,
      boolean weighted,
      boolean gaps,
      boolean regions,
      boolean singletonsDropped,
      Convention convention) {

    /// All ways there are.
    static List<Way> all() {
      return IntStream.range(0, 64)
          .mapToObj(
              i ->
                  new Way(
                      (i & 1) > 0,
                      (i & 2) > 0,
                      (i & 4) > 0,
                      (i & 8) > 0,
                      (i & 16) > 0,
                      (i & 32) > 0 ? Convention.AREG : Convention.NESTED))
          .toList();
    }

    /// The study's people: nine organisations and two more that have one person each.
    MadeUp people() {
      var people = new MadeUp(90, 110, 9, gaps ? 0.06 : 0);
      people.organisations[40] = 170;
      people.organisations[41] = 177;
      return people;
    }

    GroupedRows rows() {
      MadeUp people = people();
      return new GroupedRows(
          people.outcomes,
          people.treatments,
          people.covariates,
          people.organisations,
          clusters(people),
          weighted ? people.weights : new double[0]);
    }

    int[] clusters(MadeUp people) {
      return regions ? people.regions() : people.organisations;
    }

    Setting setting(ErrorType... errors) {
      Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN).by(convention).with(errors);
      setting = joint ? setting.together() : setting;
      return singletonsDropped ? setting.withoutSingletons() : setting;
    }
  }

  final int[] rows;
  final int alone;
  final int[] clusters;
  final int[] organisations;
  final int parameters;
  final double value;
  final double cr0;
  final double effective;
  final double spread;
  final double treated;

  /// The estimate without each cluster, by its code.
  final Map<Integer, Double> without = new TreeMap<>();

  private final MadeUp people;
  private final Way way;
  private final Column outcome;
  private final List<Column> columns = new ArrayList<>();

  StudyLongWay(Way way, int t, int y) {
    this.way = way;
    this.people = way.people();
    this.outcome = people.outcomes.get(y);
    columns.add(people.treatments.get(t));
    for (int s = 0; way.joint && s < 3; s++) {
      if (s != t) {
        columns.add(people.treatments.get(s));
      }
    }
    columns.addAll(people.covariates);
    int[] answered =
        IntStream.range(0, 110)
            .filter(i -> !Double.isNaN(outcome.at(i)))
            .filter(i -> columns.stream().noneMatch(c -> Double.isNaN(c.at(i))))
            .toArray();
    this.rows =
        IntStream.of(answered)
            .filter(i -> !way.singletonsDropped || together(answered, i) > 1)
            .toArray();
    this.alone = answered.length - rows.length;
    this.clusters = MadeUp.picked(way.clusters(people), rows);
    this.organisations = MadeUp.picked(people.organisations, rows);
    QrLongWay fit = fit(rows);
    this.value = fit.slopes[0];
    this.cr0 = fit.clustered(clusters)[0];
    int levels = (int) IntStream.of(organisations).distinct().count();
    this.parameters = columns.size() + (way.convention == Convention.AREG ? levels : 1);
    for (int code : IntStream.of(clusters).distinct().toArray()) {
      without.put(
          code,
          fit(IntStream.of(rows).filter(i -> way.clusters(people)[i] != code).toArray()).slopes[0]);
    }
    this.effective = effective();
    this.spread = spread(levels);
    this.treated =
        IntStream.of(rows).mapToDouble(i -> weight(i) * columns.getFirst().at(i)).sum() / mass();
  }

  private double spread(int levels) {
    double[] rest =
        new QrLongWay(
                MadeUp.picked(outcome, rows), List.of(), List.of(organisations), weights(rows))
            .residuals;
    double square = 0;
    for (int i = 0; i < rows.length; i++) {
      square += weight(rows[i]) * rest[i] * rest[i];
    }
    return Math.sqrt(square / (mass() * (rows.length - levels) / rows.length));
  }

  private double mass() {
    return IntStream.of(rows).mapToDouble(this::weight).sum();
  }

  private long together(int[] answered, int row) {
    return IntStream.of(answered)
        .filter(i -> people.organisations[i] == people.organisations[row])
        .count();
  }

  private double weight(int row) {
    return way.weighted ? people.weights[row] : 1;
  }

  private double[] weights(int[] used) {
    return IntStream.of(used).mapToDouble(this::weight).toArray();
  }

  private QrLongWay fit(int[] used) {
    return new QrLongWay(
        MadeUp.picked(outcome, used),
        columns.stream().map(c -> MadeUp.picked(c, used)).toList(),
        List.of(MadeUp.picked(people.organisations, used)),
        weights(used));
  }

  /// `(Σ P)² / Σ P²` of what is left of the treatment in each cluster.
  private double effective() {
    double[] left =
        new QrLongWay(
                MadeUp.picked(columns.getFirst(), rows),
                columns.stream().skip(1).map(c -> MadeUp.picked(c, rows)).toList(),
                List.of(organisations),
                weights(rows))
            .residuals;
    var parts = new TreeMap<Integer, Double>();
    for (int i = 0; i < rows.length; i++) {
      parts.merge(clusters[i], weight(rows[i]) * left[i] * left[i], Double::sum);
    }
    double sum = parts.values().stream().mapToDouble(p -> p).sum();
    return sum * sum / parts.values().stream().mapToDouble(p -> p * p).sum();
  }

  int clusterCount() {
    return without.size();
  }

  /// CR1's factor.
  double factor() {
    double n = rows.length;
    double g = clusterCount();
    return (n - 1) / (n - parameters) * g / (g - 1);
  }

  double cr3() {
    return Math.sqrt(without.values().stream().mapToDouble(b -> (b - value) * (b - value)).sum());
  }
}
