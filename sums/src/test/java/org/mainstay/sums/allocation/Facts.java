package org.mainstay.sums.allocation;

import java.util.Map;

/// A day, and who was suggested to whom on it: what can be counted from that.
record Facts(Today today, Rules rules, Map<Waiting.Id, Worker.Id> taken) {

  Objective objective() {
    return new Objective(today, rules);
  }

  /// How many a worker holds with all who are suggested.
  int held(Worker worker) {
    int more = 0;
    for (Worker.Id id : taken.values()) {
      more += id.equals(worker.id()) ? 1 : 0;
    }
    return worker.places().held() + more;
  }

  /// How many places are left then.
  int left(Worker worker) {
    return worker.places().all() - held(worker);
  }

  /// What a worker's last place costs, if so many more come.
  long place(Worker worker, int more) {
    return objective().place(worker, held(worker) + more);
  }

  Worker worker(Worker.Id id) {
    return today.workers().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
  }
}
