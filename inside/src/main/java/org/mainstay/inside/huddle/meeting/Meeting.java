package org.mainstay.inside.huddle.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;

/// What goes on in a huddle: the cases on its agenda, who is there, what is asked.
public record Meeting(Items items, Presence presence, Questions questions) {

  /// A case on the agenda, as this screen may show it.
  ///
  /// @param isHidden whether somebody who is there has to step out first
  public record Case(Item item, boolean isHidden) {
    /// Whether it still waits to be talked about.
    boolean waits() {
      return item.talked().isEmpty();
    }
  }

  /// The agenda in the order of talking, as far as the acting worker may see it.
  public List<Case> cases(HuddleId huddle) {
    var all = items.of(huddle);
    var hidden = presence.hidden(huddle, all);
    return all.stream().map(item -> new Case(item, hidden.contains(item.referral()))).toList();
  }

  /// The case was talked about: whoever stepped out comes back, and its questions are done.
  public void talked(HuddleId huddle, Referral referral) {
    items.talked(huddle, referral.id());
    presence.back(huddle, referral.id());
    questions.talked(referral.id());
  }

  /// The case waits to be talked about once more.
  public void again(HuddleId huddle, Referral referral) {
    items.again(huddle, referral.id());
  }

  /// The next case that waits to be talked about; empty after the last.
  public Optional<ReferralId> next(HuddleId huddle) {
    var waiting = cases(huddle).stream().filter(Case::waits).toList();
    return waiting.stream()
        .filter(Predicate.not(Case::isHidden))
        .findFirst()
        .or(() -> waiting.stream().findFirst())
        .map(one -> one.item().referral());
  }
}
