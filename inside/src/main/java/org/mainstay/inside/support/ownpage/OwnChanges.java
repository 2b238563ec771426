package org.mainstay.inside.support.ownpage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.ShutOutAgain;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.team.Team;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;

/// Takes in how people want to be contacted, and whom they shut out: both hold from this moment.
public final class OwnChanges {
  private final People people;
  private final Referrals referrals;
  private final Concerns concerns;
  private final Team team;
  private final News news;
  private final InstantSource clock;

  public OwnChanges(
      People people,
      Referrals referrals,
      Concerns concerns,
      Team team,
      News news,
      InstantSource clock) {
    this.people = people;
    this.referrals = referrals;
    this.concerns = concerns;
    this.team = team;
    this.news = news;
    this.clock = clock;
  }

  /// A change came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.ContactChange(var contact)) {
      people.contactChanged(from.person(), contact);
      answer(from, "contact", "From now on we contact you as you told us.");
      tell(from.person(), from.postedAt(), News.What.CONTACT_CHANGED);
    }
    if (from.letter() instanceof OwnPage.Exclusion(var workers, var names)) {
      people.shutOut(from.person(), workers, names);
      handOn(from.person());
      answer(from, "who", "Whoever you named cannot see anything of you from now on.");
      tell(from.person(), from.postedAt(), News.What.SHUT_OUT);
    }
  }

  /// A request sent again shut out somebody else as well.
  @EventListener
  public void came(ShutOutAgain again) {
    handOn(again.person());
    tell(again.person(), again.postedAt(), News.What.SHUT_OUT);
  }

  /// A case that its holder may not see any more goes back to the whole team. A concern can be open
  /// in a case that has ended, too: somebody answered on their page afterwards.
  private void handOn(PersonKey person) {
    for (Referral referral : referrals.allOf(person)) {
      if (referral.stage().isOpen()) {
        handBack(referral);
      }
      concerns.handOn(referral.id());
    }
  }

  private void handBack(Referral referral) {
    if (referral.holder() instanceof Holder.Named(var worker)
        && team.find(worker)
            .filter(known -> people.shutOutBy(referral.person()).contains(known.id()))
            .isPresent()) {
      referrals.move(referral, referral.stage(), new Holder.WholeTeam(), "The person asked for it");
    }
  }

  private void tell(PersonKey person, Instant postedAt, News.What what) {
    referrals.latestOf(person).ifPresent(referral -> news.happened(referral, what, postedAt));
  }

  private void answer(FromOwnPage from, String about, String words) {
    people.tell(
        from.person(),
        "answered/" + UUID.randomUUID(),
        new BoxItem.Answered(about, clock.instant(), words));
  }
}
