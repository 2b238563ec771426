package org.mainstay.house.wiring.signin;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.Happenings;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.Joining;
import org.mainstay.house.signin.Leavers;
import org.mainstay.house.signin.Secrets;
import org.mainstay.house.signin.Sessions;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.signin.SignInAgain;
import org.mainstay.house.signin.SignInPages;
import org.mainstay.house.signin.joining.JoinPages;
import org.mainstay.house.signin.joining.OwnPages;
import org.mainstay.house.signin.joining.TeamSignInPages;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.handover.Leaving;
import org.mainstay.inside.huddle.handover.LeftReminders;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.holding.Held;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.team.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Who can sign in: accounts, invitations, sessions, and those who leave.
@Configuration(proxyBeanMethods = false)
@Import({
  Accounts.class,
  Invitations.class,
  Sessions.class,
  Happenings.class,
  SignIn.class,
  SignInAgain.class,
  SignInPages.class,
  JoinPages.class,
  OwnPages.class,
  TeamSignInPages.class,
  Held.class,
  LeftReminders.class
})
public class SignInRooms {
  @Bean
  Secrets secrets(Aead kek) {
    return new Secrets(kek);
  }

  @Bean
  Joining joining(
      Invitations invitations,
      Accounts accounts,
      Team team,
      Happenings happenings,
      Joining.Lock lock) {
    return new Joining(invitations, accounts, team, happenings, lock);
  }

  @Bean
  Joining.Lock joiningLock(
      Entrance entrance, Sessions sessions, TransactionTemplate insideOnce, Handbook handbook) {
    return new Joining.Lock(entrance, sessions, insideOnce, handbook.hub().name());
  }

  @Bean
  Leaving leaving(Team team, Referrals referrals, Held held, Leaving.Hands hands, Clock clock) {
    return new Leaving(team, referrals, held, hands, clock);
  }

  // The house gives back what somebody held, apart from the lead who lets them go.
  @Bean
  Leaving.Hands leavingHands(
      Allocations allocations, Concerns concerns, PlatformTransactionManager insideTransactions) {
    var apart = new TransactionTemplate(insideTransactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new Leaving.Hands(allocations, concerns, apart);
  }

  @Bean
  Leavers leavers(
      Accounts accounts,
      Sessions sessions,
      Invitations invitations,
      Leaving leaving,
      Leavers.Written written) {
    return new Leavers(accounts, sessions, invitations, leaving, written);
  }

  @Bean
  Leavers.Written leaversWritten(Happenings happenings, Clock clock) {
    return new Leavers.Written(happenings, clock);
  }

  @Bean
  Job forgetSessions(Sessions sessions, Happenings happenings) {
    return Job.every(
        Duration.ofHours(6),
        "forget old sessions",
        () -> {
          sessions.forgetOld();
          happenings.forgetOld();
        });
  }
}
