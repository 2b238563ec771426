package org.mainstay.exchange.words;

/// How staff records write the name of a directorate or a division.
public final class UnitNames {
  private UnitNames() {}

  /// The name with single blanks; blank where the record says that there is none.
  public static String read(String cell) {
    boolean signs = Meaning.letters(cell).isEmpty() && !cell.matches("[\\s–-]*");
    return Meaning.isUnstated(cell) && !signs ? "" : cell.replaceAll("\\s+", " ");
  }
}
