package org.mainstay.inside.work.employer;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.letterbox.letter.OwnPage;
import org.springframework.context.event.EventListener;

/// Takes in that somebody takes back what may be told their employer: no reason, and at once.
public final class OwnConsents {
  private final Consents consents;

  public OwnConsents(Consents consents) {
    this.consents = consents;
  }

  /// A consent is taken back; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.ConsentTakenBack(var consent)) {
      id(consent)
          .flatMap(consents::find)
          .filter(one -> one.person().equals(from.person()))
          .ifPresent(consents::takeBack);
    }
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
