package org.mainstay.house.wiring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.jobs.Jobs;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.signin.SignInPages;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Aliases;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.Window;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms, on the inside's own connection.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class InsideWiring {
  private static final Duration INTAKE_PAUSE = Duration.ofSeconds(5);

  @Bean
  DataSource insideDatabase(Database database) {
    return database.dataSource(Role.INSIDE);
  }

  @Bean
  JdbcClient inside(DataSource insideDatabase) {
    return JdbcClient.create(insideDatabase);
  }

  @Bean
  PlatformTransactionManager insideTransactions(DataSource insideDatabase) {
    return new ActingTransactions(insideDatabase);
  }

  @Bean
  TransactionTemplate insideOnce(
      @Qualifier("insideTransactions") PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean
  Aead kek(KeyFolder keys) {
    try {
      return keys.kek().getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the KEK is no AEAD keyset", e);
    }
  }

  @Bean
  SignIn signIn(
      @Qualifier("inside") JdbcClient inside, Aead kek, Clock clock, SecureRandom random) {
    return new SignIn(new Accounts(inside, kek), clock, random);
  }

  @Bean
  SignInPages signInPages(SignIn signIn, SessionDoor sessions, CsrfTokenRepository formTokens) {
    return new SignInPages(signIn, sessions, formTokens);
  }

  @Bean
  Trail trail(@Qualifier("inside") JdbcClient inside, Clock clock) {
    return new Trail(inside, clock);
  }

  @Bean
  Team team(@Qualifier("inside") JdbcClient inside) {
    return new Team(inside, new Window(inside));
  }

  @Bean
  People people(
      @Qualifier("inside") JdbcClient inside, Aead kek, Trail trail, Team team, Clock clock) {
    return new People(inside, kek, trail, team, new People.Ways(new Mailbox(inside), clock));
  }

  @Bean
  Referrals referrals(
      @Qualifier("inside") JdbcClient inside,
      People people,
      Trail trail,
      SecureRandom random,
      Clock clock) {
    return new Referrals(inside, people, trail, new Aliases(random), clock);
  }

  @Bean
  Messages messages(@Qualifier("inside") JdbcClient inside, People people, Clock clock) {
    return new Messages(inside, people, clock);
  }

  @Bean
  Intake.Desk desk(Referrals referrals, Messages messages, ApplicationEventPublisher events) {
    return new Intake.Desk(referrals, messages, events);
  }

  @Bean
  Intake intake(
      @Qualifier("inside") JdbcClient inside,
      KeyFolder keys,
      People people,
      Intake.Desk desk,
      @Qualifier("insideOnce") TransactionTemplate once,
      Clock clock) {
    return new Intake(
        new Post(inside), new LetterOpener(keys.insidePrivate()), people, desk, once, clock);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Jobs jobs(DataSource insideDatabase, Intake intake, Handbook handbook) {
    return new Jobs(
        insideDatabase,
        List.of(Job.every(INTAKE_PAUSE, "take-letters-in", intake::takeInAll)),
        handbook.hub().hours().zone());
  }
}
