package org.mainstay.house.wiring.commitment;

import java.time.Duration;
import java.util.List;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.outside.commitment.action.ActionPages;
import org.mainstay.outside.commitment.action.Actions;
import org.mainstay.outside.commitment.action.FollowPages;
import org.mainstay.outside.commitment.action.Followed;
import org.mainstay.outside.commitment.action.Plan;
import org.mainstay.outside.commitment.charter.CharterPages;
import org.mainstay.outside.commitment.charter.Charters;
import org.mainstay.outside.commitment.charter.Reminders;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.commitment.history.HistoryPages;
import org.mainstay.outside.commitment.open.PublicPages;
import org.mainstay.outside.commitment.promise.AssessmentPages;
import org.mainstay.outside.commitment.promise.Assessments;
import org.mainstay.outside.commitment.promise.Commitments;
import org.mainstay.outside.commitment.promise.OverviewPages;
import org.mainstay.outside.commitment.promise.Promises;
import org.mainstay.outside.commitment.promise.Publications;
import org.mainstay.outside.commitment.promise.PublishPages;
import org.mainstay.outside.commitment.register.Register;
import org.mainstay.outside.commitment.register.RegisterPages;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.outside.office.ReminderPost;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What employers keep outside: their commitment, its public page, the charter and the register.
@Configuration(proxyBeanMethods = false)
@Import({
  Changes.class,
  HistoryPages.class,
  Actions.class,
  Plan.class,
  Followed.class,
  ActionPages.class,
  FollowPages.class,
  Commitments.class,
  Assessments.class,
  Publications.class,
  Promises.Kept.class,
  Promises.class,
  OverviewPages.class,
  AssessmentPages.class,
  PublishPages.class,
  PublicPages.class,
  Charters.class,
  CharterPages.class,
  Register.class,
  RegisterPages.class
})
public class CommitmentRooms {
  private static final Duration SEVERAL_TIMES_A_DAY = Duration.ofHours(6);

  @Bean
  CommitmentWords commitmentWords(Handbook handbook) {
    return handbook.commitments();
  }

  /// What an HR lead finds in the office.
  @Bean
  OfficePages.Part commitmentPart() {
    return holder ->
        holder.keeps() instanceof OfEmployer(var code, var _)
            ? List.of(
                Link.to(Office.of(code, OverviewPages.COMMITMENT), "Commitment"),
                Link.to(Office.of(code, CharterPages.CHARTER), "Charter"),
                Link.to(Office.of(code, RegisterPages.REGISTER), "Register"))
            : List.of();
  }

  /// Reminders by this carrier.
  public static ReminderPost by(Messenger emails) {
    return (reference, address, subject, words) ->
        emails.reachesPeople()
            ? sent(
                emails.handOver(
                    new Messenger.Parcel(reference, Channel.EMAIL, address, subject, words)))
            : ReminderPost.Sent.NOBODY_CARRIES;
  }

  private static ReminderPost.Sent sent(Messenger.Handed handed) {
    return switch (handed) {
      case Messenger.Handed.Accepted(var _) -> ReminderPost.Sent.HANDED_OVER;
      case Messenger.Handed.Refused(var _) -> ReminderPost.Sent.NOT_SENT;
      case Messenger.Handed.Later() -> ReminderPost.Sent.NOT_SENT;
      case Messenger.Handed.Unknown() -> ReminderPost.Sent.NOT_SENT;
    };
  }

  @Bean
  Reminders reminders(
      Charters charters, CommitmentWords words, ReminderPost post, Handbook handbook) {
    return new Reminders(charters, words, post, handbook.hub().name());
  }

  @Bean
  Job remindOfCharters(Reminders reminders) {
    return Job.every(SEVERAL_TIMES_A_DAY, "remind-of-charters", reminders::round);
  }

  @Bean
  Job lookAtPromisesAgain(Promises promises) {
    return Job.every(SEVERAL_TIMES_A_DAY, "look-at-promises-again", promises::reviewsDue);
  }
}
