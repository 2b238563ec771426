package org.mainstay.sums.statistics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is asked of the data: this outcome on these columns, with these effects taken out.
///
/// @param outcome what is explained
/// @param columns what may explain it, in the order in which they are kept when some say the same
/// @param absorbed the factors whose effects are taken out: none, or any number
/// @param errors what hangs together
/// @param weights none, or one column
/// @param settings what is a matter of convention
public record Design(
    Column outcome,
    List<Column> columns,
    List<Factor> absorbed,
    Errors errors,
    List<Column> weights,
    Settings settings) {

  /// Which rows hang together.
  public sealed interface Errors {
    /// Rows with the same level may hang together in any way.
    record Clustered(Factor by) implements Errors {}

    /// Each row stands by itself.
    record Alone() implements Errors {}
  }

  /// What is a matter of convention.
  ///
  /// @param singletonsDropped true to leave out rows that are alone in a level of an absorbed
  ///   factor
  public record Settings(Convention convention, boolean singletonsDropped) {
    /// Nested, and singletons kept.
    public static final Settings USUAL = new Settings(Convention.NESTED, false);
  }

  public Design {
    columns = List.copyOf(columns);
    absorbed = List.copyOf(absorbed);
    weights = List.copyOf(weights);
    if (weights.size() > 1) {
      throw new IllegalArgumentException("one column of weights at most");
    }
    Names.once(Stream.concat(Stream.of(outcome), columns.stream()).map(Column::name).toList());
    Names.once(absorbed.stream().map(Factor::name).toList());
    var lengths = new ArrayList<Integer>();
    Stream.of(columns, weights).flatMap(List::stream).forEach(c -> lengths.add(c.rows()));
    absorbed.forEach(f -> lengths.add(f.rows()));
    if (errors instanceof Errors.Clustered(var by)) {
      lengths.add(by.rows());
    }
    for (int rows : lengths) {
      if (rows != outcome.rows()) {
        throw new IllegalArgumentException(
            "%s has %d rows, another column %d".formatted(outcome.name(), outcome.rows(), rows));
      }
    }
  }

  /// Errors clustered by a factor, no weights, the usual settings.
  public static Design of(
      Column outcome, List<Column> columns, List<Factor> absorbed, Factor clusters) {
    return new Design(
        outcome, columns, absorbed, new Errors.Clustered(clusters), List.of(), Settings.USUAL);
  }

  /// The same with each row weighing what the column says.
  public Design weightedBy(Column weight) {
    return new Design(outcome, columns, absorbed, errors, List.of(weight), settings);
  }

  /// The same with parameters counted by another convention.
  public Design counting(Convention convention) {
    return new Design(
        outcome,
        columns,
        absorbed,
        errors,
        weights,
        new Settings(convention, settings.singletonsDropped()));
  }

  /// The same without rows that are alone in a level.
  public Design withoutSingletons() {
    return new Design(
        outcome, columns, absorbed, errors, weights, new Settings(settings.convention(), true));
  }

  /// The same with each row standing by itself (HC1).
  public Design eachRowAlone() {
    return new Design(outcome, columns, absorbed, new Errors.Alone(), weights, settings);
  }

  /// How many rows came in.
  public int rows() {
    return outcome.rows();
  }
}
