package org.mainstay.exchange.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.hatch.contribution.ContributionKey;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.LaterFact;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.inside.counting.CountingKey;

/// Hands rows over to the hatch in batches, and keeps how many were taken.
final class HandingOver {
  private static final int BATCH = 5_000;

  private final Contributions contributions;
  private final CountingKey key;
  private final List<OldReferral> waiting = new ArrayList<>(BATCH);
  private final TreeMap<String, Long> refused = new TreeMap<>();
  private long rows;
  private long counted;
  private long before;

  HandingOver(Contributions contributions, CountingKey key) {
    this.contributions = contributions;
    this.key = key;
  }

  void add(OldReferral referral) {
    waiting.add(referral);
    if (waiting.size() == BATCH) {
      handOver();
    }
  }

  BroughtIn.Done done() {
    handOver();
    return new BroughtIn.Done(rows, counted, before, refused);
  }

  private void handOver() {
    var first = new ArrayList<FirstContact>(waiting.size());
    for (OldReferral one : waiting) {
      first.add(new FirstContact(key(one), one.year(), one.employer(), one.words()));
    }
    List<Taken> taken = contributions.takeAll(first);
    var later = new ArrayList<LaterFact>();
    for (int n = 0; n < taken.size(); n++) {
      if (isThere(taken.get(n))) {
        var one = waiting.get(n);
        for (Course course : one.later()) {
          later.add(new LaterFact(first.get(n).key(), one.year(), course));
        }
      }
    }
    contributions.takeAllLater(later).forEach(this::isRefused);
    rows += waiting.size();
    waiting.clear();
  }

  private boolean isThere(Taken taken) {
    if (taken instanceof Taken.Counted) {
      counted++;
      return true;
    }
    if (isRefused(taken)) {
      return false;
    }
    // Its later facts may be new, or be missing because an earlier run was stopped.
    before++;
    return true;
  }

  private boolean isRefused(Taken taken) {
    return switch (taken) {
      case Taken.Counted(var _) -> false;
      case Taken.Refused(var because) -> {
        boolean isNews = because != Taken.Refusal.COUNTED_ALREADY;
        if (isNews) {
          refused.merge(because.code() + ": " + because.words(), 1L, Long::sum);
        }
        yield isNews;
      }
    };
  }

  private ContributionKey key(OldReferral one) {
    return key.ofOld(one.id(), one.year());
  }
}
