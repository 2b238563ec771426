package org.mainstay.house.wiring;

import com.google.crypto.tink.Aead;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.jobs.Jobs;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.tree.Anchoring;
import org.mainstay.house.wiring.cases.CaseRooms;
import org.mainstay.house.wiring.casework.ConversationRooms;
import org.mainstay.house.wiring.casework.LetterRooms;
import org.mainstay.house.wiring.casework.TaskRooms;
import org.mainstay.house.wiring.closing.ClosingRooms;
import org.mainstay.house.wiring.huddles.HandbookRooms;
import org.mainstay.house.wiring.huddles.MeetingRooms;
import org.mainstay.house.wiring.keeping.KeepingRooms;
import org.mainstay.house.wiring.safekeeping.SafekeepingRooms;
import org.mainstay.house.wiring.signin.SignInRooms;
import org.mainstay.house.wiring.surveys.SurveyRooms;
import org.mainstay.house.wiring.team.TeamRooms;
import org.mainstay.house.wiring.trail.TrailRooms;
import org.mainstay.house.wiring.work.WorkRooms;
import org.mainstay.inside.counting.PresentWait;
import org.mainstay.inside.counting.books.BookPages;
import org.mainstay.inside.counting.campaigns.WeekCampaignPages;
import org.mainstay.inside.groups.GroupPages;
import org.mainstay.inside.groups.stories.StoryPages;
import org.mainstay.inside.huddle.meeting.pages.HuddlePages;
import org.mainstay.inside.huddle.suggesting.SuggestionPages;
import org.mainstay.inside.huddle.week.WeekPages;
import org.mainstay.inside.messages.OutboxPages;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.FreshCodes;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.posters.PostersPages;
import org.mainstay.inside.referral.Intake;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.safety.ConcernNotices;
import org.mainstay.inside.safety.CrisisWords;
import org.mainstay.inside.study.desk.StudyPages;
import org.mainstay.inside.study.surveys.pages.SurveysPages;
import org.mainstay.inside.support.closing.pages.ClosingPages;
import org.mainstay.inside.support.directory.DirectoryPages;
import org.mainstay.inside.support.tasks.pages.TaskPages;
import org.mainstay.inside.support.teams.TeamQuestionPages;
import org.mainstay.inside.team.backups.BackupPages;
import org.mainstay.inside.team.handbook.HandbookPages;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.work.results.WorkResultPages;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.window.Window;
import org.mainstay.sums.scales.Licences;
import org.mainstay.ui.nhsuk.layout.Navigation;
import org.mainstay.ui.shell.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms' ground: the inside's own connection, keys, sign-in and jobs.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
@Import({
  InsideRooms.class,
  HuddleRooms.class,
  MeetingRooms.class,
  TeamRooms.class,
  HandbookRooms.class,
  WorkRooms.class,
  CaseRooms.class,
  KeepingRooms.class,
  LetterRooms.class,
  ClosingRooms.class,
  TaskRooms.class,
  SurveyRooms.class,
  ConversationRooms.class,
  MessageRooms.class,
  CountingWiring.class,
  GroupRooms.class,
  BookRooms.class,
  SafekeepingRooms.class,
  SignInRooms.class,
  TrailRooms.class
})
class InsideWiring {
  private static final Duration INTAKE_PAUSE = Duration.ofSeconds(2);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);

  // The database outlives this version of the house.
  @Bean(destroyMethod = "")
  DataSource insideDatabase(Database database) {
    return database.dataSource(Role.INSIDE);
  }

  @Bean
  JdbcClient inside(DataSource insideDatabase) {
    return JdbcClient.create(insideDatabase);
  }

  @Bean
  PlatformTransactionManager insideTransactions(DataSource insideDatabase, Clock clock) {
    return new ActingTransactions(insideDatabase, clock);
  }

  @Bean
  TransactionTemplate insideOnce(PlatformTransactionManager insideTransactions) {
    return new TransactionTemplate(insideTransactions);
  }

  @Bean
  Anchoring anchoring(HouseSettings settings) {
    return settings.places().anchoring();
  }

  @Bean
  Aead kek(KeyFolder keys) {
    return keys.liveKek();
  }

  @Bean
  LetterOpener letterOpener(KeyFolder keys) {
    return new LetterOpener(keys.insidePrivate());
  }

  @Bean
  FreshCodes freshCodes(KeyFolder keys, SecureRandom random) {
    return new FreshCodes(Pepper.of(keys.plain(KeyFile.PEPPER).toByteArray()), random);
  }

  @Bean
  Window window(JdbcClient inside) {
    return new Window(inside);
  }

  @Bean
  Mailbox mailbox(JdbcClient inside) {
    return new Mailbox(inside);
  }

  @Bean
  WorkingHours workingHours(Handbook handbook) {
    var hours = handbook.hub().hours();
    return new WorkingHours(
        hours.zone(),
        Set.copyOf(hours.days()),
        hours.from(),
        hours.until(),
        Set.copyOf(hours.closed()));
  }

  @Bean
  CrisisWords crisisWords(Handbook handbook) {
    return HandbookWords.crisisWords(handbook.crisis());
  }

  @Bean
  HouseFrame.TeamShell teamShell(ConcernNotices concerns) {
    return new HouseFrame.TeamShell(
        InsideWiring::partsFor,
        () ->
            concerns.now().stream()
                .map(notice -> Notice.concern(notice.words(), notice.path(), "Open it"))
                .toList());
  }

  private static List<Navigation.Item> partsFor(org.mainstay.inside.team.Role role) {
    var parts = new ArrayList<Navigation.Item>();
    if (role.supportsPeople()) {
      parts.add(Navigation.Item.to("/team", "Board"));
      parts.add(Navigation.Item.to(HuddlePages.HUDDLES, "Huddles"));
      parts.add(Navigation.Item.to(TaskPages.TASKS, "My tasks"));
      parts.add(Navigation.Item.to("/team/new", "New requests"));
      parts.add(Navigation.Item.to(SuggestionPages.SUGGESTIONS, "Who could support whom"));
      parts.add(Navigation.Item.to("/team/concerns", "Concerns"));
      parts.add(Navigation.Item.to(TeamQuestionPages.QUESTIONS, "Questions"));
      parts.add(Navigation.Item.to(OutboxPages.LIST, "Messages sent"));
      parts.add(Navigation.Item.to(GroupPages.GROUPS, "Groups"));
      parts.add(Navigation.Item.to(StoryPages.STORIES, "Stories"));
      parts.add(Navigation.Item.to(WeekPages.WEEK, "My week"));
      parts.add(Navigation.Item.to(HandbookPages.HANDBOOK, "Handbook"));
    }
    if (StudyPages.isFor(role)) {
      parts.add(Navigation.Item.to(StudyPages.DESK, "Studies"));
      parts.add(Navigation.Item.to(SurveysPages.SURVEYS, "Surveys"));
      parts.add(Navigation.Item.to(WeekCampaignPages.PATH, "Campaigns"));
    }
    parts.add(Navigation.Item.to(BookPages.BOOKS, "Release book"));
    if (role == org.mainstay.inside.team.Role.LEAD) {
      parts.add(Navigation.Item.to(WorkResultPages.PATH, "Back at work"));
      parts.add(Navigation.Item.to(DirectoryPages.PATH, "Directory"));
      parts.add(Navigation.Item.to(PostersPages.POSTERS, "Posters"));
      parts.add(Navigation.Item.to(ClosingPages.CLOSING, "Closing"));
      parts.add(Navigation.Item.to(BackupPages.PATH, "Backups"));
    }
    return parts;
  }

  @Bean
  Licences licences(Handbook handbook) {
    return new Licences(handbook.licences());
  }

  @Bean
  PresentWait presentWait(JdbcClient inside, Window window, Clock clock) {
    return new PresentWait(inside, window, clock);
  }

  @Bean
  Job takeLettersIn(Intake intake) {
    return Job.every(INTAKE_PAUSE, "take-letters-in", intake::takeInAll);
  }

  @Bean
  Job closeErased(Erasures erasures, LastWords last, TransactionTemplate insideOnce) {
    return Job.every(
        A_DAY,
        "close-pages-of-erased",
        () ->
            Acting.as(
                Acting.HOUSE,
                () -> insideOnce.executeWithoutResult(ignored -> erasures.closeOld(last))));
  }

  @Bean
  Job showPresentWait(PresentWait presentWait, TransactionTemplate insideOnce) {
    return Job.every(
        A_WEEK,
        "show-present-wait",
        () ->
            Acting.as(
                Acting.HOUSE,
                () -> insideOnce.executeWithoutResult(ignored -> presentWait.show())));
  }

  @Bean
  Jobs jobs(DataSource insideDatabase, List<Job> jobs, Handbook handbook) {
    return new Jobs(insideDatabase, jobs, handbook.hub().hours().zone());
  }
}
