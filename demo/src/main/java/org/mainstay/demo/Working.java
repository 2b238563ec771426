package org.mainstay.demo;

import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;

/// What one person says about their work, at the start of support and at its end.
///
/// It follows from who they are, without a further chance, so that everything else in the
/// demonstration stays as it was.
final class Working {
  private static final int KINDS = 10;

  /// Of ten, five are at work, three off sick, one has no job, and one was never asked.
  private static final int OFF_SICK_FROM = 5;

  private static final int NO_JOB = 8;
  private static final int NEVER_ASKED = 9;

  private final Steps steps;

  Working(Steps steps) {
    this.steps = steps;
  }

  /// Keeps what they say at this moment, unless it was kept already.
  void saidAt(AskedAt at) {
    int kind = (steps.token().toByteArray()[0] & 0xff) % KINDS;
    var records = steps.rooms().care().work();
    if (kind != NEVER_ASKED && !records.of(steps.now().id()).containsKey(at)) {
      records.keep(steps.now(), said(at, kind));
    }
  }

  private EmploymentRecord said(AskedAt at, int kind) {
    if (kind == NO_JOB) {
      return new EmploymentRecord(
          at,
          steps.today(),
          EmploymentStatus.SEEKING_WORK,
          WeeklyHours.NOT_APPLICABLE,
          SicknessAbsence.NOT_APPLICABLE);
    }
    // Of those off sick one of three is so still at the end.
    boolean isOff = kind >= OFF_SICK_FROM && (at == AskedAt.START || kind == NO_JOB - 1);
    return new EmploymentRecord(
        at,
        steps.today(),
        EmploymentStatus.EMPLOYED,
        WeeklyHours.FULL,
        isOff ? SicknessAbsence.OFF_SICK : SicknessAbsence.AT_WORK);
  }
}
