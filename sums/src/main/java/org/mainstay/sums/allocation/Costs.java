package org.mainstay.sums.allocation;

import java.util.List;

/// What a suggestion costs in the sum that is made least: preferences kept, and the load of the
/// team.
///
/// A person with a worker costs `−1000·Σ weight·kept`. The h-th of a worker's K places costs
/// `1000·balance·(2h−1)/2K`, so that a worker's whole load costs in proportion to `K·(h/K)²`: it is
/// least, over the team, where everybody has the same share of their own places taken, and a
/// part-time worker is not filled like a full-time one.
final class Costs implements Flow.PlaceCost {
  private static final long FINENESS = 1_000;

  private final Rules.Weights weights;
  private final List<Worker> workers;

  Costs(Rules.Weights weights, List<Worker> workers) {
    this.weights = weights;
    this.workers = workers;
  }

  /// What it costs that this worker supports this person, NEVER where they do not suit.
  long of(Waiting person, Worker worker) {
    for (Must must : Must.values()) {
      if (!must.holds(person, worker)) {
        return Flow.NEVER;
      }
    }
    long kept = 0;
    for (Preference each : Preference.values()) {
      kept += (long) weights.of(each) * each.kept(person, worker);
    }
    return -FINENESS * kept;
  }

  @Override
  public long of(int worker, int held) {
    return FINENESS
        * weights.balance()
        * (2L * held - 1)
        / (2L * workers.get(worker).places().all());
  }
}
