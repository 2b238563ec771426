package org.mainstay.proof.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mainstay.inside.team.Worker;

/// What a world does in its huddles: one worker has the page on the screen for all.
final class Huddling {
  private static final String HUDDLES = "/team/huddle";

  private final World world;
  private final Hand hand;

  Huddling(World world, Worker by) {
    this.world = world;
    this.hand = world.hand(by);
  }

  /// Begins a huddle of this kind, with these.
  void begins(String kind, List<Worker> here) {
    hand.post(HUDDLES + "/begin", Map.of("kind", List.of(kind)));
    hand.post(
        open() + "/here", Map.of("here", here.stream().map(one -> one.id().toString()).toList()));
  }

  /// Talks about a case, once this colleague has stepped out if they have to.
  void talksAbout(String one, Worker colleague, Random chance) {
    String page = open() + "/case/" + one;
    hand.post(page + "/out", Map.of("worker", List.of(colleague.id().toString())));
    hand.fills(page, chance, Map.of());
  }

  void ends() {
    hand.post(open() + "/end", Map.of());
  }

  private String open() {
    return HUDDLES
        + "/"
        + world
            .database()
            .column("select huddle_id from inside_huddle.huddle where ended_at is null")
            .getFirst();
  }
}
