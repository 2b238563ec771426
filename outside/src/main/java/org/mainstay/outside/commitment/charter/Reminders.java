package org.mainstay.outside.commitment.charter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mainstay.outside.commitment.history.Changes;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.ReminderPost;

/// Reminds employers of the review of their charter: first by email, then by a letter to print.
///
/// The step is kept before the email is handed over, so that nobody is reminded twice; one that was
/// not handed over says so on the page, where the letter can be printed.
public final class Reminders {
  private final Charters charters;
  private final CommitmentWords.Charter rules;
  private final ReminderPost post;
  private final String hub;

  /// @param hub its name, below the words of an email
  public Reminders(Charters charters, CommitmentWords words, ReminderPost post, String hub) {
    this.charters = charters;
    this.rules = words.charter();
    this.post = post;
    this.hub = hub;
  }

  /// Takes every step that is due by the date. It can be done twice without harm.
  public void round() {
    var today = charters.today();
    for (Charter one :
        charters.waiting(
            today.plusMonths(rules.emailMonths()), today.plusMonths(rules.postMonths()))) {
      switch (one.state()) {
        case SIGNED, RENEWED -> first(one);
        case REMINDER_2M, EXTENSION -> charters.byTheDate(one, CharterState.REMINDER_1M);
        case REMINDER_1M, REVIEW_SUBMITTED, FEEDBACK, LAPSED -> {}
      }
    }
  }

  private void first(Charter one) {
    if (!charters.byTheDate(one, CharterState.REMINDER_2M) || one.remindAt().isEmpty()) {
      return;
    }
    var reference =
        UUID.nameUUIDFromBytes(
            (one.employer() + "/" + one.dueOn()).getBytes(StandardCharsets.UTF_8));
    var sent =
        switch (post.send(reference, one.remindAt(), "Your charter review", words(one))) {
          case HANDED_OVER -> "The email was handed over.";
          case NOT_SENT -> "The email could not be handed over. Print the letter.";
          case NOBODY_CARRIES -> "No mail server is set up. Print the letter.";
        };
    charters.of(one.employer()).ifPresent(now -> charters.note(now, Changes.THE_HOUSE, sent));
  }

  private String words(Charter one) {
    return """
        The Mindful Employer charter of %s is due to be reviewed by %s.

        The review is your own look at what you do. Sign in to the office to write it, then send it \
        to Mindful Employer yourself.

        %s
        """
        .formatted(one.name(), OfficeForm.on(one.dueOn()), hub);
  }
}
