package org.mainstay.inside.groups;

import java.util.List;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;

/// Who came to one session of a group.
public record AttendanceView(
    String title, String when, String path, Gathering.Session session, List<Row> rows)
    implements Drawn {
  /// What can be said of somebody who has a place.
  static final List<Attended> CODES =
      List.of(
          Attended.ON_TIME,
          Attended.LATE_BUT_SEEN,
          Attended.DID_NOT_ATTEND,
          Attended.CANCELLED_BY_PERSON);

  public AttendanceView {
    rows = List.copyOf(rows);
  }

  /// One person.
  ///
  /// @param code what was noted so far, empty if nothing
  public record Row(String field, String person, String alias, String code) {
    /// The name of the field that says whom this row is about.
    public String who() {
      return field.replace("came-", "who-");
    }

    /// What can be noted.
    public Radios codes() {
      return Radios.labelled(field, alias)
          .small()
          .from(CODES.stream().map(one -> Choice.of(one.code(), one.words())).toList())
          .chosen(code);
    }
  }

  static String field(int number) {
    return "came-" + number;
  }
}
