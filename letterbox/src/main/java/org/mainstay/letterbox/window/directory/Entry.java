package org.mainstay.letterbox.window.directory;

import java.util.List;
import java.util.UUID;

/// One service of another organisation: facts that everybody may know.
///
/// What a source leaves out is empty; all words are plain text.
///
/// @param runBy whose service it is
/// @param terms what it is about, in the words of its source
/// @param modified when its source last changed it, as the source writes it
public record Entry(
    UUID id,
    RunBy runBy,
    String name,
    String description,
    Status status,
    Facts facts,
    Reach reach,
    List<Term> terms,
    Checked checked,
    String modified) {
  public Entry {
    terms = List.copyOf(terms);
  }

  /// Whose service it is.
  public record RunBy(UUID id, String name, String description, String website, String email) {}

  /// What else there is to know.
  ///
  /// @param eligibility who can come
  /// @param fees what it costs
  public record Facts(String website, String email, String eligibility, String fees) {}

  /// How to reach it.
  ///
  /// @param areas for whom it is there, such as `England`
  /// @param national whether it is there for a whole country
  /// @param hoursInWords what its source says about its hours
  public record Reach(
      List<Phone> phones,
      List<Place> places,
      List<Hours> hours,
      String hoursInWords,
      List<String> areas,
      boolean national) {
    public Reach {
      phones = List.copyOf(phones);
      places = List.copyOf(places);
      hours = List.copyOf(hours);
      areas = List.copyOf(areas);
    }
  }

  /// The same entry, checked at another time.
  public Entry checkedAt(Checked when) {
    return new Entry(id, runBy, name, description, status, facts, reach, terms, when, modified);
  }
}
