package org.mainstay.inside.support.questions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.sums.scales.Scale;
import org.springframework.context.event.EventListener;

/// Takes in questionnaires that people filled in by themselves; an answer that raises concern opens
/// one in the same transaction, as it does in a request.
public final class OwnAnswers {
  private final MeasureAsks asks;
  private final Measures measures;
  private final Concerns concerns;
  private final Referrals referrals;
  private final News news;

  public OwnAnswers(
      MeasureAsks asks, Measures measures, Concerns concerns, Referrals referrals, News news) {
    this.asks = asks;
    this.measures = measures;
    this.concerns = concerns;
    this.referrals = referrals;
    this.news = news;
  }

  /// Answers came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.Filled filled) {
      // What somebody says of their safety is heard even when it answers nothing we asked.
      referral(from, filled).ifPresent(referral -> safety(referral, filled.safeNow()));
      ask(from, filled).ifPresent(ask -> keep(ask, from, filled));
    }
  }

  private void keep(MeasureAsks.Ask ask, FromOwnPage from, OwnPage.Filled filled) {
    var scale = Scale.named(ask.scale());
    var known = new TreeMap<Integer, Integer>();
    for (Map.Entry<Integer, Integer> answer : filled.answers().entrySet()) {
      boolean isItem = answer.getKey() >= 1 && answer.getKey() <= scale.form().items();
      if (isItem && scale.form().has(answer.getValue())) {
        known.put(answer.getKey(), answer.getValue());
      }
    }
    if (known.isEmpty()) {
      return;
    }
    var referral = referrals.find(ask.referral()).orElseThrow();
    measures.keep(referral, ask.scale(), known, Occasion.CONTACT, ask.id().toString());
    asks.answered(ask, from.postedAt());
    news.happened(referral, News.What.FILLED_IN, from.postedAt());
  }

  private void safety(Referral referral, Asked.SafeNow safe) {
    switch (safe) {
      case NO -> concerns.open(referral.id(), referral.person(), Set.of(Reason.SAID_NOT_SAFE));
      case NOT_SURE ->
          concerns.open(referral.id(), referral.person(), Set.of(Reason.SAID_NOT_SURE));
      case YES -> {}
    }
  }

  private Optional<Referral> referral(FromOwnPage from, OwnPage.Filled filled) {
    return ask(from, filled)
        .flatMap(ask -> referrals.find(ask.referral()))
        .or(() -> referrals.latestOf(from.person()));
  }

  private Optional<MeasureAsks.Ask> ask(FromOwnPage from, OwnPage.Filled filled) {
    try {
      return asks.find(UUID.fromString(filled.ask()))
          .filter(ask -> ask.person().equals(from.person()));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
