package org.mainstay.inside.work;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.letterbox.letter.OwnPage;
import org.springframework.context.event.EventListener;

/// Takes in what people say about their work on their own pages, with the day on which they said
/// it, however late.
public final class OwnWork {
  private final WorkAsks asks;
  private final EmploymentRecords records;
  private final Referrals referrals;

  public OwnWork(WorkAsks asks, EmploymentRecords records, Referrals referrals) {
    this.asks = asks;
    this.records = records;
    this.referrals = referrals;
  }

  /// Answers about work came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.WorkSaid said) {
      id(said.ask())
          .flatMap(asks::find)
          .filter(ask -> ask.person().equals(from.person()))
          .ifPresent(
              ask -> {
                var referral = referrals.find(ask.referral()).orElseThrow();
                records.keep(referral, of(ask, from, said));
              });
    }
  }

  /// What does not fit together is kept as it was said: then it is not known.
  private static EmploymentRecord of(WorkAsks.Ask ask, FromOwnPage from, OwnPage.WorkSaid said) {
    var status =
        NhsCode.find(EmploymentStatus.class, said.status()).orElse(EmploymentStatus.NOT_STATED);
    boolean isEmployed = status == EmploymentStatus.EMPLOYED;
    return new EmploymentRecord(
        ask.moment(),
        London.day(from.postedAt()),
        status,
        NhsCode.find(WeeklyHours.class, said.hours())
            .orElse(isEmployed ? WeeklyHours.NOT_KNOWN : WeeklyHours.NOT_APPLICABLE),
        NhsCode.find(SicknessAbsence.class, said.sickness())
            .orElse(isEmployed ? SicknessAbsence.NOT_STATED : SicknessAbsence.NOT_APPLICABLE));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
