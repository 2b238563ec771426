package org.mainstay.inside.support.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;

/// How the copy of a record says things to the person whom it is about.
public final class CopyWords {
  private CopyWords() {}

  /// Who did it, as they sign.
  public static String by(Team team, WorkerId worker) {
    return worker.equals(Acting.HOUSE) ? "the hub itself" : team.signed(worker);
  }

  /// Who did it, from a row.
  public static String by(Team team, ResultSet row, String column) throws SQLException {
    return by(team, new WorkerId(row.getObject(column, UUID.class)));
  }

  /// When it was, from a row.
  public static String at(ResultSet row, String column) throws SQLException {
    return London.words(row.getObject(column, OffsetDateTime.class).toInstant());
  }

  /// When it was, from a row; empty if it has not been.
  public static Optional<String> atIfAny(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(at -> London.words(at.toInstant()));
  }

  /// The day it was, from a row.
  public static String on(ResultSet row, String column) throws SQLException {
    return London.words(row.getObject(column, LocalDate.class));
  }

  /// Words that were sealed, for the copy.
  public static String open(OpenRecord opened, Sealed words) {
    return opened.words(words).openFor(Purpose.COPY);
  }

  /// These words after a sentence, if there are any.
  public static String after(String sentence, String words) {
    return words.isBlank() ? sentence : sentence + " " + words;
  }

  /// What became of an appointment.
  public static String became(Attended attended) {
    return switch (attended) {
      case ON_TIME -> "you came, on time";
      case LATE_BUT_SEEN -> "you came late, and we met";
      case LATE_NOT_SEEN -> "you came too late for us to meet";
      case CANCELLED_BY_PERSON -> "you cancelled it";
      case DID_NOT_ATTEND -> "you did not come";
      case CANCELLED_BY_SERVICE -> "we cancelled it or moved it";
      case IN_FUTURE -> "it is still to come";
    };
  }
}
