package org.mainstay.exchange.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.exchange.words.Meaning;

/// What was found while a roster was read: what is wrong, and what is only worth knowing.
final class Findings {
  private static final int SHOWN_MAX = 20;

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Strange> strange = new LinkedHashMap<>();
  private final Map<String, Unstated> unstated = new LinkedHashMap<>();
  private final List<String> odd = new ArrayList<>();
  private int wrongs;

  /// Words of one kind in a column.
  ///
  /// @param row where they came first
  private record Strange(String column, String cell, boolean mostly, long row, long staff) {}

  private record Unstated(long blank, long unknown, long all) {
    Unstated plus(long blank, long unknown, long all) {
      return new Unstated(this.blank + blank, this.unknown + unknown, this.all + all);
    }
  }

  /// Something for which the file is refused.
  void wrong(String where, String what) {
    wrongs++;
    if (wrongs <= SHOWN_MAX) {
      wrong.add(where + ": " + what);
    }
  }

  /// Something that is taken as it is, and that somebody may want to look at.
  void odd(String where, String what) {
    odd.add(where + ": " + what);
  }

  boolean anythingWrong() {
    return wrongs > 0;
  }

  /// What a cell says; what is not known of its staff is counted.
  ///
  /// @param otherwise for whoever has not said
  <W> W meant(Meaning<W> meaning, Place place, long staff, W otherwise) {
    var before = unstated.getOrDefault(place.column(), new Unstated(0, 0, 0));
    return switch (meaning) {
      case Meaning.Known<W>(var word) -> {
        unstated.put(place.column(), before.plus(0, 0, staff));
        yield word;
      }
      case Meaning.Mostly<W>(var word) -> {
        unstated.put(place.column(), before.plus(0, 0, staff));
        strange(place, true, staff);
        yield word;
      }
      case Meaning.Unstated<W>() -> {
        unstated.put(place.column(), before.plus(staff, 0, staff));
        yield otherwise;
      }
      case Meaning.Unknown<W>() -> {
        unstated.put(place.column(), before.plus(0, staff, staff));
        strange(place, false, staff);
        yield otherwise;
      }
    };
  }

  /// Where a cell is, and what stands in it.
  record Place(long row, String column, String cell) {}

  private void strange(Place place, boolean mostly, long staff) {
    strange.merge(
        place.column() + "\n" + place.cell(),
        new Strange(place.column(), place.cell(), mostly, place.row(), staff),
        (first, more) ->
            new Strange(
                first.column, first.cell, first.mostly, first.row, first.staff + more.staff));
  }

  /// A column in which there is no word that we know is not what its name says.
  void refuseStrangeColumn(String column, String wayOut) {
    Unstated of = unstated.getOrDefault(column, new Unstated(0, 0, 0));
    if (of.unknown > 0 && of.unknown + of.blank == of.all) {
      strange.values().stream()
          .filter(one -> one.column.equals(column))
          .findFirst()
          .ifPresent(
              one ->
                  wrong(
                      RosterFile.at(one.row, column),
                      "no word in this column is one we know, the first is '%s'; %s"
                          .formatted(one.cell, wayOut)));
    }
  }

  /// What is wrong, in one message.
  String message() {
    var message = new StringBuilder();
    message.append("MAINSTAY-ROSTER-001: the roster has ");
    message.append(wrongs == 1 ? "a fault" : wrongs + " faults");
    message.append(", and nothing of it was brought in:\n");
    wrong.forEach(line -> message.append("- ").append(line).append('\n'));
    if (wrongs > wrong.size()) {
      message.append("- and ").append(wrongs - wrong.size()).append(" more\n");
    }
    return message.append("Way out: put them right in the file and bring it again").toString();
  }

  /// What is worth knowing of a file that was taken.
  List<String> notes() {
    var notes = new ArrayList<String>();
    strange.values().stream().limit(SHOWN_MAX).forEach(one -> notes.add(note(one)));
    if (strange.size() > SHOWN_MAX) {
      notes.add("And %d more words like these.".formatted(strange.size() - SHOWN_MAX));
    }
    unstated.forEach(
        (column, of) -> {
          if (of.blank + of.unknown > 0) {
            notes.add(
                String.format(
                    Locale.UK,
                    "Column %s: %,d of %,d staff count as Not stated or other: %,d by their record,"
                        + " %,d by a word that is not known.",
                    column,
                    of.blank + of.unknown,
                    of.all,
                    of.blank,
                    of.unknown));
          }
        });
    odd.stream().limit(SHOWN_MAX).forEach(notes::add);
    if (odd.size() > SHOWN_MAX) {
      notes.add("And %d more rows like these.".formatted(odd.size() - SHOWN_MAX));
    }
    return List.copyOf(notes);
  }

  private static String note(Strange one) {
    String where = RosterFile.at(one.row, one.column);
    return one.mostly
        ? "%s: '%s' reaches over the edge of a band of ours; %d staff count where most of it lies"
            .formatted(where, one.cell, one.staff)
        : "%s: '%s' is not known; %d staff count as Not stated or other"
            .formatted(where, one.cell, one.staff);
  }
}
