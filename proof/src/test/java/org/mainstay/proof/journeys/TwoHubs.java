package org.mainstay.proof.journeys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.proof.StandingHouse;
import org.springframework.transaction.support.TransactionTemplate;

/// Two standing houses that know each other, and people who say yes to go from one to the other.
final class TwoHubs {
  private static final int LOOKUP_BYTES = 32;

  private TwoHubs() {}

  /// These people ask there, and are taken in.
  ///
  /// @param people what each is called, and which workers they shut out
  static void ask(StandingHouse house, Map<String, List<UUID>> people) {
    var beans = house.house().beans();
    people.forEach(
        (called, shutOut) ->
            beans
                .getBean(PostOffice.class)
                .post(
                    address(called),
                    Bytes.copyFrom(digest(called)),
                    asks(called, shutOut),
                    List.of()));
    beans.getBean(Intake.class).takeInAll();
  }

  /// Everybody says yes to the hub that this one knows.
  static void everybodySaysYes(StandingHouse house) {
    var beans = house.house().beans();
    asHouse(
        house,
        () -> {
          var hub = beans.getBean(Hubs.class).compared().getFirst();
          var places = beans.getBean(NextPlaces.class);
          return beans.getBean(Referrals.class).open().stream()
              .allMatch(one -> places.keep(one, NextPlace.Wish.hub(hub, "")));
        });
  }

  /// The card comes over, and its fingerprint is compared.
  static void knows(StandingHouse one, StandingHouse other, String address) {
    var card = other.house().beans().getBean(OwnHub.class).card(address);
    asHouse(
        one,
        () -> {
          var hubs = one.house().beans().getBean(Hubs.class);
          return hubs.compared(hubs.bring(card), card.fingerprint());
        });
  }

  private static <T> T asHouse(StandingHouse house, Supplier<T> work) {
    return Acting.as(
        Acting.HOUSE,
        () -> {
          T done =
              house
                  .house()
                  .beans()
                  .getBean("insideOnce", TransactionTemplate.class)
                  .execute(_ -> work.get());
          if (done == null) {
            throw new IllegalStateException("nothing came of it");
          }
          return done;
        });
  }

  /// What everybody is called whose case is open there.
  static List<String> called(StandingHouse house) {
    return asHouse(
        house,
        () ->
            house.house().beans().getBean(Referrals.class).open().stream()
                .map(one -> called(house, one))
                .sorted()
                .toList());
  }

  private static String called(StandingHouse house, Referral referral) {
    return house
        .house()
        .beans()
        .getBean(People.class)
        .open(referral.person(), Purpose.SUPPORT)
        .orElseThrow()
        .calledName()
        .openFor(Purpose.SUPPORT);
  }

  private static Letter.Request asks(String called, List<UUID> shutOut) {
    return new Letter.Request(
        new Identity(
            called,
            new Identity.Employer("", "Somewhere"),
            "",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            shutOut,
            ""),
        new Asked(
            List.of(Asked.Want.SOMEONE_TO_TALK_TO), "", Map.of(), Map.of(), Asked.SafeNow.YES));
  }

  /// Somebody's own, and nobody could come back with it.
  private static byte[] digest(String called) {
    return Arrays.copyOf(called.getBytes(StandardCharsets.UTF_8), LOOKUP_BYTES);
  }

  private static Mailbox.Address address(String called) {
    return new Mailbox.Address(
        Bytes.copyFrom(digest(called)),
        SecretBytes.copyFrom(digest(called), InsecureSecretKeyAccess.get()));
  }
}
