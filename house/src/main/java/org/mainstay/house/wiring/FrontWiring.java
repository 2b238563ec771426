package org.mainstay.house.wiring;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.mainstay.front.asking.Asking;
import org.mainstay.front.asking.AskingPages;
import org.mainstay.front.asking.BeginPages;
import org.mainstay.front.asking.CodePages;
import org.mainstay.front.asking.EqualityPages;
import org.mainstay.front.asking.NextSteps;
import org.mainstay.front.asking.Posting;
import org.mainstay.front.asking.SendingPages;
import org.mainstay.front.asking.Visits;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.equality.EqualityQuestions;
import org.mainstay.front.gathering.GroupsPages;
import org.mainstay.front.gathering.OwnGroupsPages;
import org.mainstay.front.gathering.stories.OwnStoryPages;
import org.mainstay.front.gathering.stories.StoriesPages;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.EmployersPages;
import org.mainstay.front.helpnow.HelpNowPages;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.LeavePages;
import org.mainstay.front.helpnow.PublicPages;
import org.mainstay.front.signpost.SignpostPages;
import org.mainstay.front.yourpage.Patience;
import org.mainstay.front.yourpage.ReturnPages;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.Stays;
import org.mainstay.front.yourpage.YourPages;
import org.mainstay.front.yourpage.lost.LostPages;
import org.mainstay.front.yourpage.next.OwnPlacePages;
import org.mainstay.front.yourpage.questions.ProgressPages;
import org.mainstay.front.yourpage.questions.ToFillPages;
import org.mainstay.front.yourpage.rights.ChangePages;
import org.mainstay.front.yourpage.rights.RecordPages;
import org.mainstay.front.yourpage.times.TimesPages;
import org.mainstay.front.yourpage.work.OwnConsentPages;
import org.mainstay.front.yourpage.work.OwnWorkPages;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.jobs.Rounds;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.web.Answers;
import org.mainstay.house.web.IntakeGate;
import org.mainstay.house.web.NoticePages;
import org.mainstay.house.wiring.invitation.InvitationFront;
import org.mainstay.house.wiring.keeping.HeldFront;
import org.mainstay.house.wiring.surveys.SurveyFront;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.window.ClosingNotice;
import org.mainstay.letterbox.window.Directorates;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.ShownStories;
import org.mainstay.letterbox.window.Window;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The public rooms, on the front's own connection: it can post and cannot read back.
///
/// What touches the database is made here by hand, so that nothing of the inside's can slip in.
@Configuration(proxyBeanMethods = false)
@Import({
  PublicPages.class,
  HelpNowPages.class,
  LeavePages.class,
  SignpostPages.class,
  BeginPages.class,
  AskingPages.class,
  SendingPages.class,
  CodePages.class,
  YourPages.class,
  TimesPages.class,
  ToFillPages.class,
  ProgressPages.class,
  OwnWorkPages.class,
  OwnConsentPages.class,
  OwnPlacePages.class,
  RecordPages.class,
  SelfCheckWiring.class,
  SurveyFront.class,
  InvitationFront.class,
  HeldFront.class,
  OwnStoryPages.class
})
class FrontWiring {
  /// Letters are refused well before PostgreSQL has no room left to live.
  private static final long FREE_BYTES_MIN = 512L << 20;

  /// What the front reaches the database by.
  record Counter(JdbcClient front, PostOffice office, Mailbox mailbox, Window window) {}

  @Bean
  Counter counter(Database database, KeyFolder keys, Clock clock) {
    var source = database.dataSource(Role.FRONT);
    var front = JdbcClient.create(source);
    var mailbox = new Mailbox(front);
    var office =
        new PostOffice(
            front,
            new TransactionTemplate(new JdbcTransactionManager(source)),
            mailbox,
            new Envelope(keys.insidePublic()),
            keys.plain(KeyFile.IDEMPOTENCY),
            clock);
    return new Counter(front, office, mailbox, new Window(front));
  }

  @Bean
  PostOffice postOffice(Counter counter) {
    return counter.office();
  }

  @Bean
  CrisisNumbers crisisNumbers(Handbook handbook) {
    return HandbookWords.crisisNumbers(handbook.crisis());
  }

  @Bean
  HubWords hubWords(Handbook handbook) {
    return HandbookWords.hubWords(handbook);
  }

  @Bean
  ReturnCodes codes(KeyFolder keys) {
    return new ReturnCodes(
        DerivationKey.of(keys.plain(KeyFile.RECEIPT).toByteArray()),
        Pepper.of(keys.plain(KeyFile.PEPPER).toByteArray()));
  }

  @Bean
  Drafts drafts(Counter counter, Clock clock) {
    return new Drafts(counter.front(), clock);
  }

  @Bean
  Job clearOldDrafts(Drafts drafts) {
    return Job.every(Duration.ofHours(1), "clear-old-drafts", drafts::clearOld);
  }

  /// A front that stands alone has no table of jobs, and does its own by the clock.
  @Bean
  Rounds rounds(HouseSettings settings, List<Job> jobs, Clock clock, Handbook handbook) {
    return new Rounds(
        settings.side().servesInside() ? List.of() : jobs, clock, handbook.hub().hours().zone());
  }

  @Bean
  Visits visits(Counter counter, Drafts drafts, SecureRandom random, Clock clock) {
    var closing = new ClosingNotice(counter.front());
    return new Visits(drafts, random, () -> closing.on(LocalDate.now(clock)));
  }

  @Bean
  Posting posting(Counter counter, ReturnCodes codes, HubWords hub, Clock clock) {
    return new Posting(counter.office(), codes, hub, clock);
  }

  @Bean
  NextSteps nextSteps(Counter counter, HubWords hub, Clock clock) {
    return new NextSteps(hub, counter.window(), clock);
  }

  @Bean
  Asking asking(Counter counter, HubWords hub, CrisisNumbers numbers) {
    return Asking.of(counter.window(), hub, numbers);
  }

  @Bean
  EqualityPages equalityPages(
      Counter counter, HubWords hub, Visits visits, Posting posting, CrisisNumbers numbers) {
    return new EqualityPages(
        new EqualityQuestions(hub.roma()),
        new Directorates(counter.front()),
        visits,
        posting,
        numbers);
  }

  @Bean
  EmployersPages employersPages(Counter counter) {
    return new EmployersPages(new Promises(counter.front()));
  }

  @Bean
  Stays stays(Drafts drafts, SecureRandom random, Clock clock) {
    return new Stays(drafts, random, clock);
  }

  @Bean
  ReturnPages returnPages(
      Counter counter, ReturnCodes codes, Stays stays, CrisisNumbers numbers, Patience patience) {
    return new ReturnPages(codes, counter.mailbox(), stays, patience, numbers);
  }

  @Bean
  Patience patience(Clock clock, SecureRandom random) {
    return new Patience(clock, random, Patience.WRONG_A_MINUTE_MAX);
  }

  @Bean
  LostPages lostPages(Counter counter, CrisisNumbers numbers, Clock clock, SecureRandom random) {
    var patience = new Patience(clock, random, Patience.LOST_A_MINUTE_MAX);
    return new LostPages(counter.office(), patience, numbers, random);
  }

  @Bean
  Returned returned(
      Counter counter,
      Stays stays,
      HubWords hub,
      CrisisNumbers numbers,
      Clock clock,
      SecureRandom random) {
    var desk = new Returned.Desk(counter.office(), counter.mailbox());
    return new Returned(desk, stays, hub, numbers, clock, random);
  }

  @Bean
  ChangePages changePages(Counter counter, Returned returned) {
    return new ChangePages(returned, counter.window());
  }

  @Bean
  GroupsPages groupsPages(Counter counter, HubWords hub, CrisisNumbers numbers, Clock clock) {
    return new GroupsPages(new OpenGatherings(counter.front()), hub, numbers, clock);
  }

  @Bean
  StoriesPages storiesPages(Counter counter, HubWords hub, CrisisNumbers numbers, Clock clock) {
    return new StoriesPages(new ShownStories(counter.front()), hub, numbers, clock);
  }

  @Bean
  OwnGroupsPages ownGroupsPages(Counter counter, Returned returned) {
    return new OwnGroupsPages(returned, new OpenGatherings(counter.front()));
  }

  @Bean
  IntakeGate intakeGate(
      Database database,
      HouseSettings settings,
      LongSupplier nanos,
      Answers answers,
      NoticePages notices) {
    return new IntakeGate(
        () ->
            database.safeSettings() instanceof SafeSettings.Safe
                && settings.places().data().toFile().getUsableSpace() > FREE_BYTES_MIN,
        nanos,
        answers,
        notices);
  }

  @Bean
  WebMvcConfigurer gateBeforeAsking(IntakeGate gate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(gate)
            .addPathPatterns("/p/**", "/s/**")
            .excludePathPatterns("/p/now");
      }
    };
  }
}
