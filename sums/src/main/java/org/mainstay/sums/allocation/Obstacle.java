package org.mainstay.sums.allocation;

import java.util.List;

/// One thing that keeps a person from having a worker today.
public sealed interface Obstacle {

  /// A whole sentence.
  String words();

  record NoWorkers() implements Obstacle {
    @Override
    public String words() {
      return "There is no worker who could be suggested.";
    }
  }

  /// One thing that nobody meets.
  ///
  /// @param could as in "could speak Polish"
  record MetByNobody(String could, int workers) implements Obstacle {
    @Override
    public String words() {
      return "No worker of %d %s.".formatted(workers, could);
    }
  }

  /// Each thing is met by somebody, and all of it by nobody.
  record NotTogether(int workers) implements Obstacle {
    @Override
    public String words() {
      return "No worker of %d meets all that they need at once.".formatted(workers);
    }
  }

  /// One thing that some meet.
  ///
  /// @param could as in "could speak Polish"
  record MetBySome(String could, int some, int workers) implements Obstacle {
    @Override
    public String words() {
      return "%d of %d workers %s.".formatted(some, workers, could);
    }
  }

  /// A worker with a free place who meets all but one thing, of those the team may talk about.
  ///
  /// @param lacks as in "Amina does not speak Polish"
  record AllButOne(String name, String lacks) implements Obstacle {
    @Override
    public String words() {
      return name + " would suit but for one thing: " + lacks + ".";
    }
  }

  record Full(List<String> names) implements Obstacle {
    public Full {
      names = List.copyOf(names);
    }

    @Override
    public String words() {
      return names.size() == 1
          ? names.getFirst() + " would suit and has no free place."
          : Sentences.some(names) + " would suit and have no free place.";
    }
  }

  /// Places of those who suit that are suggested to people who come before.
  ///
  /// @param leastDays the shortest wait among them, with what counts as waiting
  record TakenBefore(List<String> names, int places, int leastDays) implements Obstacle {
    public TakenBefore {
      names = List.copyOf(names);
    }

    @Override
    public String words() {
      String of = Sentences.some(names);
      String days = Sentences.days(leastDays);
      return places == 1
          ? "The free place of %s is suggested to somebody who has waited %s.".formatted(of, days)
          : "The %d free places of %s are suggested to people who have waited %s or more."
              .formatted(places, of, days);
    }
  }

  /// What counts as waiting for some of them.
  ///
  /// @param people how many of those who come before have a next step that the team agreed
  /// @param days what that counts for
  record NextStepsAmongThem(int people, int days) implements Obstacle {
    @Override
    public String words() {
      return "This counts %s of waiting for %s, for whom the team agreed a next step."
          .formatted(Sentences.days(days), people == 1 ? "one of them" : people + " of them");
    }
  }

  record WaitedJustAsLong() implements Obstacle {
    @Override
    public String words() {
      return "Somebody among them has waited just as long and comes before in the list.";
    }
  }
}
