package org.mainstay.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.window.Window;

/// Invents people who ask for support: nobody of them exists.
final class Somebody {
  private static final List<String> NAMES =
      List.of(
          "Alex", "Bea", "Callum", "Dee", "Efe", "Frankie", "Gita", "Hamza", "Ines", "Jay", "Kath",
          "Lorna", "Mo", "Nell", "Olu", "Pat", "Quinn", "Ros", "Suki", "Tariq", "Una", "Viv", "Wes",
          "Yas", "Zoe", "Ade", "Bron", "Chidi", "Della", "Ewan");

  private static final List<String> JOBS =
      List.of(
          "nurse on nights",
          "healthcare assistant",
          "paramedic",
          "porter",
          "social worker",
          "receptionist",
          "care home senior",
          "junior doctor",
          "ward clerk",
          "occupational therapist",
          "cleaner",
          "call handler");

  private static final List<String> WORDS =
      List.of(
          "",
          "I have not slept properly since the winter.",
          "There was an incident on the ward and I keep going over it.",
          "I am behind with the rent and I cannot think straight at work.",
          "I have been off for five weeks and I am scared of going back.",
          "I snap at everybody at home. This is not me.",
          "I do not want my manager to know. I just want to talk to somebody.",
          "");

  private final RandomGenerator chance;

  Somebody(RandomGenerator chance) {
    this.chance = chance;
  }

  /// A request as a person might send it.
  Letter.Request asks() {
    var way = one(List.of(Identity.Way.values()));
    var contact = new Identity.SafeContact(way, address(way), chance.nextBoolean(), times(), "");
    var employer = one(Locality.EMPLOYERS);
    var identity =
        new Identity(
            one(NAMES),
            new Identity.Employer(employer.code(), employer.name()),
            one(JOBS),
            contact,
            chance.nextInt(8) == 0 ? List.of(anybodyOfTheTeam()) : List.of(),
            "");
    return new Letter.Request(identity, asked());
  }

  /// A request of somebody from this employer who does not want that worker to know.
  Letter.Request asksWithout(Window.Organisation employer, UUID worker) {
    var some = asks();
    var identity = some.identity();
    return new Letter.Request(
        new Identity(
            identity.calledName(),
            new Identity.Employer(employer.code(), employer.name()),
            identity.jobRole(),
            identity.contact(),
            List.of(worker),
            ""),
        some.asked());
  }

  private Asked asked() {
    int load = 1 + chance.nextInt(3);
    boolean longer = chance.nextInt(3) > 0;
    Map<Integer, Integer> phq9 = answers(longer ? 8 : 2, load);
    if (longer) {
      phq9.put(9, chance.nextInt(10) == 0 ? 1 : 0);
    }
    var safe = chance.nextInt(14) == 0 ? Asked.SafeNow.NOT_SURE : Asked.SafeNow.YES;
    return new Asked(
        List.of(one(List.of(Asked.Want.values()))),
        one(WORDS),
        phq9,
        longer ? answers(7, load) : Map.of(),
        safe);
  }

  /// Answers to the first items of a questionnaire, around this many points each.
  Map<Integer, Integer> answers(int items, int load) {
    Map<Integer, Integer> answers = new HashMap<>();
    for (int item = 1; item <= items; item++) {
      answers.put(item, Math.clamp(load + chance.nextInt(3) - 1L, 0, 3));
    }
    return answers;
  }

  private List<Identity.Time> times() {
    return List.of(one(List.of(Identity.Time.values())));
  }

  // Numbers and addresses that the regulator and the standard keep free for stories.
  private String address(Identity.Way way) {
    return switch (way) {
      case PHONE, TEXT -> "07700 900%03d".formatted(chance.nextInt(1000));
      case EMAIL -> "person%d@example.org".formatted(chance.nextInt(10_000));
      case HERE_ONLY -> "";
    };
  }

  private UUID anybodyOfTheTeam() {
    return one(Locality.TEAM.subList(2, Locality.TEAM.size())).id().value();
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
