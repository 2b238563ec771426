package org.mainstay.inside.support.closing;

import java.time.InstantSource;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;

/// Takes in where people would like to go on, as they say it on their own page.
public final class OwnChoices {
  private final Referrals referrals;
  private final NextPlaces places;
  private final Hubs hubs;
  private final People people;
  private final InstantSource clock;

  public OwnChoices(
      Referrals referrals, NextPlaces places, Hubs hubs, People people, InstantSource clock) {
    this.referrals = referrals;
    this.places = places;
    this.hubs = hubs;
    this.people = people;
    this.clock = clock;
  }

  /// An answer came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.PlaceChosen chosen) {
      referrals
          .latestOf(from.person())
          .filter(referral -> isAnswerTo(referral, chosen))
          .ifPresent(referral -> keep(referral, chosen));
    }
  }

  private boolean isAnswerTo(Referral referral, OwnPage.PlaceChosen chosen) {
    return places.asked(referral.id()).filter(a -> chosen.ask().equals(a.id() + "")).isPresent();
  }

  private void keep(Referral referral, OwnPage.PlaceChosen chosen) {
    var hub = hubs.find(chosen.hub()).filter(Hubs.Known::isCompared);
    var instead = chosen.instead().strip();
    var wish =
        hub.map(known -> NextPlace.Wish.hub(known, ""))
            .orElseGet(
                () ->
                    NextPlace.Wish.other(
                        instead.isEmpty() ? NextPlace.Kind.OPEN : NextPlace.Kind.ELSEWHERE,
                        instead));
    boolean isKept = places.keep(referral, wish);
    people.tell(
        referral.person(),
        "place/" + chosen.ask() + "/answered/" + clock.instant(),
        new BoxItem.Answered(
            chosen.ask(), clock.instant(), isKept ? words(wish) : "Your record is on its way."));
  }

  private static String words(NextPlace.Wish wish) {
    return switch (wish.kind()) {
      case HUB -> "You said yes to " + wish.place() + ".";
      case ELSEWHERE, ENDED -> "You said no to another hub, and where you go on: " + wish.place();
      case OPEN -> "You said no to another hub. We talk with you about where you go on.";
    };
  }
}
