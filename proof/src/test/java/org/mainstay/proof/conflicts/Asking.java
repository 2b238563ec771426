package org.mainstay.proof.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;

/// How somebody asks for support in a world, and shuts the colleague out by a tick or by name.
record Asking(Worker shutOut, Random chance) {
  private static final List<Asked.SafeNow> SAFE = List.of(Asked.SafeNow.values());

  Letter request(int person, boolean shutsOut) {
    boolean byName = chance.nextBoolean();
    var identity =
        new Identity(
            "Person " + person,
            new Identity.Employer("", "Somewhere"),
            "",
            new Identity.SafeContact(
                Identity.Way.EMAIL, "person" + person + "@example.org", false, List.of(), ""),
            shutsOut && !byName ? List.of(shutOut.id().value()) : List.of(),
            shutsOut && byName ? "Vera from my ward" : "");
    var safe = SAFE.get(chance.nextInt(SAFE.size()));
    return new Letter.Request(
        identity,
        new Asked(
            List.of(Asked.Want.SOMEONE_TO_TALK_TO),
            "In my own words",
            Map.of(1, chance.nextInt(4), 9, chance.nextInt(2)),
            Map.of(1, chance.nextInt(4)),
            safe));
  }
}
