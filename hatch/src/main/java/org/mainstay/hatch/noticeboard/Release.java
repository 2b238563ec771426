package org.mainstay.hatch.noticeboard;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.mainstay.sums.disclosure.plan.CanonicalText;

/// The tables of one plan and period as everybody outside may read them: noised, paid for and never
/// drawn again.
///
/// @param tables in the plan's order
public record Release(Heading heading, List<Table> tables) {
  private static final String FORM = "mainstay release 1";

  public Release {
    tables = List.copyOf(tables);
  }

  /// What a release is of, and what it rests on.
  ///
  /// @param planHash of the plan that was agreed before the year
  /// @param period `year`, or `quarter-1` to `quarter-4`
  /// @param at in whole seconds
  /// @param ledgerHash of the ledger's last line when this was paid for
  /// @param noiseHash of the numbers before they were made whole, which the hatch keeps
  public record Heading(
      String planHash,
      String period,
      String population,
      int year,
      Instant at,
      String ledgerHash,
      String noiseHash) {}

  /// One table.
  ///
  /// @param measure what is counted, such as `first-contact`
  /// @param code as planned; with `-to-date` behind it where the quarters so far are added up
  /// @param epsilon what it cost each person in the year, as a fraction such as `4/15`
  /// @param cells in the plan's order, the first being all of them
  public record Table(String code, String measure, String epsilon, List<Cell> cells) {
    public Table {
      cells = List.copyOf(cells);
    }
  }

  /// One cell.
  ///
  /// @param parent the number of the cell it is a part of, −1 for the first
  /// @param staff on the frozen roster
  /// @param wide whether its margin is wide
  /// @param people the published number, 0 or more
  /// @param margin how far it may be off 19 times in 20, fixed with the plan
  public record Cell(
      String code, String label, int parent, long staff, boolean wide, long people, long margin) {}

  /// All of it as text, one line for each thing, the same for the same release for ever.
  public String canonical() {
    var text = new StringBuilder(FORM).append('\n');
    text.append("plan ").append(heading.planHash()).append('\n');
    text.append("population ").append(heading.population()).append('\n');
    text.append("year ").append(heading.year()).append('\n');
    text.append("period ").append(heading.period()).append('\n');
    text.append("at ").append(heading.at()).append('\n');
    text.append("ledger ").append(heading.ledgerHash()).append('\n');
    text.append("noise ").append(heading.noiseHash()).append('\n');
    for (Table table : tables) {
      text.append("table ")
          .append(CanonicalText.quoted(table.code()))
          .append(' ')
          .append(table.measure());
      text.append(' ').append(table.epsilon()).append('\n');
      for (Cell cell : table.cells()) {
        text.append("cell ").append(cell.parent()).append(' ').append(cell.staff()).append(' ');
        text.append(cell.wide() ? "wide" : "plain").append(' ');
        text.append(cell.people()).append(' ').append(cell.margin()).append(' ');
        text.append(CanonicalText.quoted(cell.code()))
            .append(' ')
            .append(CanonicalText.quoted(cell.label()))
            .append('\n');
      }
    }
    return text.toString();
  }

  /// What is hashed and signed.
  public byte[] bytes() {
    return canonical().getBytes(StandardCharsets.UTF_8);
  }

  /// SHA-256 over it, in 64 hexadecimal digits.
  public String hash() {
    return CanonicalText.hash(canonical());
  }
}
