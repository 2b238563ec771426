package org.mainstay.sums.allocation;

import java.util.Arrays;

/// The cheapest way to give places to people, one person after the other.
///
/// A minimum-cost flow by shortest augmenting paths (Ahuja, Magnanti and Orlin, Network Flows,
/// 1993, section 9.7). Whoever is admitted keeps a place, though perhaps with another worker, so
/// the order of asking alone decides who goes without. A worker's next place never costs less than
/// the last, and so after each person the sum of all costs is the least there is for the people
/// admitted.
final class Flow {
  /// What stands for a worker who does not suit.
  static final long NEVER = Long.MAX_VALUE;

  private static final int NOBODY = -1;

  /// What one more person costs a worker who then holds so many; it never falls with them.
  interface PlaceCost {
    long of(int worker, int held);
  }

  private final long[][] cost;
  private final PlaceCost place;
  private final int[] all;
  private final int[] held;
  private final int[] at;

  /// Who could move from one worker to another at the least cost, and at what.
  private final int[][] mover;

  private final long[][] move;

  /// @param cost by person and worker, NEVER where they do not suit
  /// @param held how many each worker holds before
  /// @param all how many places each worker has
  Flow(long[][] cost, PlaceCost place, int[] held, int[] all) {
    this.cost = cost;
    this.place = place;
    this.held = held.clone();
    this.all = all.clone();
    at = new int[cost.length];
    Arrays.fill(at, NOBODY);
    mover = new int[held.length][held.length];
    move = new long[held.length][held.length];
    for (int worker = 0; worker < held.length; worker++) {
      lookAgain(worker);
    }
  }

  /// Finds a place for a person, moving others to other workers where that helps.
  ///
  /// @return whether there is one
  boolean admit(int person) {
    int workers = held.length;
    long[] reached = cost[person].clone();
    int[] from = new int[workers];
    Arrays.fill(from, NOBODY);
    shorten(reached, from);
    int end = end(reached);
    if (end == NOBODY) {
      return false;
    }
    held[end]++;
    int to = end;
    while (from[to] != NOBODY) {
      at[mover[from[to]][to]] = to;
      to = from[to];
    }
    at[person] = to;
    for (int worker = end; worker != NOBODY; worker = from[worker]) {
      lookAgain(worker);
    }
    return true;
  }

  /// Goes on moving people along until nothing is reached at less (Bellman and Ford).
  private void shorten(long[] reached, int[] from) {
    int workers = held.length;
    for (boolean shorter = true; shorter; ) {
      shorter = false;
      for (int i = 0; i < workers; i++) {
        for (int j = 0; reached[i] != NEVER && j < workers; j++) {
          if (move[i][j] != NEVER && reached[i] + move[i][j] < reached[j]) {
            reached[j] = reached[i] + move[i][j];
            from[j] = i;
            shorter = true;
          }
        }
      }
    }
  }

  /// Finds anew who could move away from a worker at the least cost.
  private void lookAgain(int worker) {
    Arrays.fill(move[worker], NEVER);
    for (int person = 0; person < at.length; person++) {
      for (int to = 0; at[person] == worker && to < held.length; to++) {
        if (to == worker || cost[person][to] == NEVER) {
          continue;
        }
        long by = cost[person][to] - cost[person][worker];
        if (by < move[worker][to]) {
          move[worker][to] = by;
          mover[worker][to] = person;
        }
      }
    }
  }

  /// The worker with a free place who is reached at the least cost.
  private int end(long[] reached) {
    int end = NOBODY;
    long least = NEVER;
    for (int j = 0; j < reached.length; j++) {
      if (reached[j] == NEVER || held[j] >= all[j]) {
        continue;
      }
      long by = reached[j] + place.of(j, held[j] + 1);
      if (by < least) {
        end = j;
        least = by;
      }
    }
    return end;
  }

  boolean has(int person) {
    return at[person] != NOBODY;
  }

  /// The worker of a person who has one.
  int workerOf(int person) {
    return at[person];
  }

  /// How many a worker holds now.
  int held(int worker) {
    return held[worker];
  }
}
