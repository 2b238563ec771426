package org.mainstay.inside.support.closing.pages;

import java.util.Optional;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Closings;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.trail.Acting;
import org.springframework.transaction.support.TransactionOperations;

/// Asks everybody where they would like to go on: also those whom the team lead may not see, for
/// whom the house asks.
public final class AskingAll {
  private final Closings closings;
  private final Caseload caseload;
  private final NextPlaces places;
  private final Referrals referrals;
  private final TransactionOperations apart;

  /// @param apart a transaction of its own, in which the house asks
  public AskingAll(
      Closings closings,
      Caseload caseload,
      NextPlaces places,
      Referrals referrals,
      TransactionOperations apart) {
    this.closings = closings;
    this.caseload = caseload;
    this.places = places;
    this.referrals = referrals;
    this.apart = apart;
  }

  /// Asks whoever was not asked before.
  ///
  /// @return why nobody is asked; empty once everybody is
  Optional<String> askAll() {
    var plan = closings.plan();
    if (plan.isEmpty()) {
      return Optional.of("There is no plan yet. Make one first.");
    }
    var until = plan.get().askedBy();
    Acting.as(
        Acting.HOUSE,
        () ->
            apart.execute(
                _ -> {
                  caseload.held().stream()
                      .filter(one -> !one.isAsked())
                      .flatMap(one -> referrals.find(one.referral()).stream())
                      .filter(AskingAll::isOpen)
                      .forEach(referral -> places.ask(referral, until));
                  return true;
                }));
    return Optional.empty();
  }

  private static boolean isOpen(Referral referral) {
    return referral.stage().isOpen();
  }
}
