package org.mainstay.inside.support.rights;

import com.google.crypto.tink.util.Bytes;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestKeys;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.closing.CopiedPlaces;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.OwnHub;

/// Where somebody goes on, and how their record went from hub to hub, of which every table keeps
/// something.
final class ClosingLived {
  /// What of it must stand in the copy.
  static final String[] WORDS = {
    "We asked you on Monday 2 November 2026",
    "another hub takes them in, Lantern. There Greta Sentinel sees to your safety",
    "We packed your record for the other hub on Monday 2 November 2026",
    "Another hub handed you over to us on Monday 2 November 2026"
  };

  private ClosingLived() {}

  /// Whoever acts does all of it.
  static void by(TestInside house, Referral referral) {
    var hubs = new Hubs(house.inside, house.clock);
    var known = hubs.bring(card());
    var places = places(house);
    places.ask(referral, java.time.LocalDate.now(house.clock).plusDays(14));
    places.keep(referral, NextPlace.Wish.hub(known, "Greta Sentinel"));
    for (String table : List.of("pack", "taken_pack")) {
      keep(house, referral, known.card().digest(), table);
    }
  }

  private static void keep(TestInside house, Referral referral, Bytes hub, String table) {
    var columns = table.equals("pack") ? "packed_at, sealed" : "taken_at";
    var values = table.equals("pack") ? ":at, ''" : ":at";
    house
        .inside
        .sql(
            """
            insert into inside_support.%s (pack_id, referral_id, person_key, hub, digest, %s)
            values (gen_random_uuid(), :referralId, :personKey, :hub, :hub, %s)
            """
                .formatted(table, columns, values))
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("hub", hub.toByteArray())
        .param("at", house.clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
  }

  private static HubCard card() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new OwnHub("Lantern", TestKeys.hpke(), pair).card("https://lantern.example");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NextPlaces places(TestInside house) {
    var hubs = new Hubs(house.inside, house.clock);
    return new NextPlaces(house.inside, house.people, house.trail, hubs, house.clock);
  }

  /// What tells it.
  static List<CopiedPart> parts(TestInside house) {
    return List.of(new CopiedPlaces(house.inside, house.referrals, places(house), house.team));
  }
}
