package org.mainstay.inside.support.letters;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.letterbox.letter.OwnPage;
import org.springframework.context.event.EventListener;

/// Somebody takes back that the team may write about them: at once, without a reason, and what has
/// not left stays here.
public final class TakingBack {
  private final LetterConsents consents;
  private final Letters letters;

  public TakingBack(LetterConsents consents, Letters letters) {
    this.consents = consents;
    this.letters = letters;
  }

  /// One is taken back on the person's own page; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.ConsentTakenBack(var consent)) {
      id(consent)
          .flatMap(consents::find)
          .filter(one -> one.person().equals(from.person()))
          .ifPresent(this::takeBack);
    }
  }

  /// One is taken back.
  public void takeBack(LetterConsent consent) {
    if (consents.takeBack(consent)) {
      letters.stopUnder(consent.id());
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
