package org.mainstay.sums.disclosure.plan;

import java.util.HashSet;
import java.util.List;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// What will be published of one population in one contract year: fixed, hashed and agreed before
/// the year begins, from the roster alone.
///
/// @param population whose staff, by a code that outlives a change of name
/// @param year the contract year, such as 2027, one for the whole hub
/// @param tables in their order
public record ReleasePlan(String population, int year, List<PlannedTable> tables) {
  /// No plan may spend more on one person in one year, whoever agrees to it.
  public static final Epsilon CEILING = Epsilon.of(2, 1);

  /// What all books together spend on one person in a contract year at most, unless a hub agreed
  /// otherwise.
  public static final Epsilon YEAR_CAP = Epsilon.of(1, 1);

  /// Nor more than this in three contract years on end, which are 36 months.
  public static final Epsilon THREE_YEARS_CAP = Epsilon.of(3, 1);

  private static final String FORM = "mainstay release plan 1";

  /// @throws IllegalArgumentException if the population has no code of one line, there is no table,
  ///   two have one code, or they spend more than the ceiling
  public ReleasePlan {
    tables = List.copyOf(tables);
    Frame.checkPopulation(population);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("a plan has a table at least");
    }
    var codes = new HashSet<String>();
    for (PlannedTable table : tables) {
      if (!codes.add(table.code())) {
        throw new IllegalArgumentException("two tables have the code " + table.code());
      }
    }
    Epsilon spent = spent(tables);
    if (spent.compareTo(CEILING) > 0) {
      throw new IllegalArgumentException(
          "the tables spend " + spent + " on one person, the ceiling is " + CEILING);
    }
  }

  private static Epsilon spent(List<PlannedTable> tables) {
    return tables.stream().map(PlannedTable::epsilon).reduce(Epsilon.NONE, Epsilon::plus);
  }

  /// What all tables together spend on one person in the year.
  public Epsilon spent() {
    return spent(tables);
  }

  /// What this promises to each person, whatever else is not published.
  public Guarantee guarantee() {
    return new Guarantee(spent());
  }

  /// The plan as text, one line for each thing, the same for the same plan for ever: what is hashed
  /// and what people read before they agree.
  public String canonical() {
    var text = new StringBuilder(FORM).append('\n');
    text.append("population ").append(population).append('\n');
    text.append("year ").append(year).append('\n');
    for (PlannedTable table : tables) {
      text.append("table ").append(table.code()).append(' ').append(table.measure().code());
      text.append(' ').append(table.cadence().periods()).append(' ').append(table.epsilon());
      text.append('\n');
      for (PlannedCell cell : table.cells()) {
        text.append("cell ").append(cell.parent()).append(' ').append(cell.staff()).append(' ');
        text.append(cell.noised() ? "noised" : "sum").append(' ');
        text.append(cell.wide() ? "wide" : "plain").append(' ');
        text.append(CanonicalText.quoted(cell.code()))
            .append(' ')
            .append(CanonicalText.quoted(cell.label()))
            .append(' ')
            .append(CanonicalText.quoted(cell.of()))
            .append('\n');
      }
    }
    return text.toString();
  }

  /// SHA-256 over the canonical text, in 64 hexadecimal digits: printed on every book.
  public String hash() {
    return CanonicalText.hash(canonical());
  }
}
