package org.mainstay.inside.referral;

import java.util.Arrays;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;

/// Makes the head of a case's pages.
public final class CaseHeads {
  private final Team team;
  private final OpenConcerns concerns;
  private final Times times;
  private final Opens opens;

  /// @param opens which parts of a case each role opens
  public CaseHeads(Team team, OpenConcerns concerns, Times times, Opens opens) {
    this.team = team;
    this.concerns = concerns;
    this.times = times;
    this.opens = opens;
  }

  /// The head of this page of this case.
  public CaseHead of(Referral referral, CaseHead.Tab current) {
    var role = team.find(Acting.now()).map(Worker::role);
    return new CaseHead(
        referral.alias(),
        referral.stage().words(),
        holder(referral.holder()),
        wait(referral),
        concerns.inWords().getOrDefault(referral.id(), ""),
        Arrays.stream(CaseHead.Tab.values())
            .filter(tab -> role.filter(mine -> opens.opens(mine, tab)).isPresent())
            .map(tab -> new CaseHead.Link(tab.words(), tab.of(referral.id()), tab == current))
            .toList());
  }

  /// Who holds a case, in words.
  public String holder(Holder holder) {
    return switch (holder) {
      case Holder.WholeTeam() -> "the whole team";
      case Holder.Named(var worker) -> team.signed(worker);
    };
  }

  private String wait(Referral referral) {
    var since = referral.requestReceivedAt();
    return times.on(times.dayOf(since)) + ", " + times.ago(since);
  }
}
