package org.mainstay.inside.messages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A carrier that takes everything unless it is told otherwise, and remembers it.
final class Carried implements Messenger {
  final List<Parcel> parcels = new ArrayList<>();
  final Deque<Handed> answers = new ArrayDeque<>();
  final Map<UUID, Standing> standings = new HashMap<>();
  private final boolean hears;

  Carried(boolean hears) {
    this.hears = hears;
  }

  @Override
  public Handed handOver(Parcel parcel) {
    var answer = answers.isEmpty() ? new Handed.Accepted("ref") : answers.removeFirst();
    if (answer instanceof Handed.Accepted) {
      parcels.add(parcel);
      standings.putIfAbsent(parcel.reference(), new Standing.UnderWay("ref"));
    }
    return answer;
  }

  @Override
  public Standing ask(UUID reference) {
    return hears
        ? standings.getOrDefault(reference, new Standing.NotThere())
        : new Standing.CannotTell(true);
  }

  @Override
  public boolean hearsOfArrival() {
    return hears;
  }

  @Override
  public boolean reachesPeople() {
    return true;
  }
}
