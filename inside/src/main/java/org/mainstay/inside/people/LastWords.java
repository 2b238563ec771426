package org.mainstay.inside.people;

/// What somebody reads who has been erased, and how long it stands.
///
/// @param days after which nothing is left to read
public record LastWords(int days) {

  /// That the record is erased, as the person asked.
  public String words() {
    return "We have erased your record, as you asked. Nobody can open it any more."
        + " Old backups lose it within %d days. Figures about everybody stay: nobody can find"
            .formatted(Erasures.BACKUP_DAYS)
        + " you in them. This page goes away in %d days.".formatted(days);
  }

  /// That the record is erased, as the time for which we keep it is over.
  public String wordsForAge() {
    return "We have erased your record: the time for which we keep it is over. Nobody can open it"
        + " any more. Old backups lose it within %d days. This page goes away in %d days."
            .formatted(Erasures.BACKUP_DAYS, days);
  }
}
