package org.mainstay.inside.support.rights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.arriving.EasierWords;
import org.mainstay.inside.referral.arriving.InvitedWords;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.letterbox.letter.Asked;

/// What somebody asked for, now and before, how they were reached, and how it went on.
public final class CopiedRequests implements CopiedPart {
  private final Referrals referrals;
  private final Requests requests;
  private final Messages messages;
  private final ContactAttempts attempts;
  private final Team team;

  public CopiedRequests(
      Referrals referrals,
      Requests requests,
      Messages messages,
      ContactAttempts attempts,
      Team team) {
    this.referrals = referrals;
    this.requests = requests;
    this.messages = messages;
    this.attempts = attempts;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_referral.referral",
        "inside_referral.asked",
        "inside_referral.step",
        "inside_referral.message",
        "inside_referral.contact_attempt");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var asked = new ArrayList<String>();
    var reaching = new ArrayList<String>();
    var steps = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      asked.addAll(asked(opened, referral));
      reaching.addAll(reaching(opened, referral));
      steps.addAll(steps(opened, referral));
    }
    var parts = new EnumMap<Chapter, List<String>>(Chapter.class);
    parts.put(Chapter.ASKED, asked);
    parts.put(Chapter.REACHING, reaching);
    parts.put(Chapter.STEPS, steps);
    parts.put(Chapter.MESSAGES, messages(opened));
    return parts;
  }

  private List<String> asked(OpenRecord opened, Referral referral) {
    var lines = new ArrayList<String>();
    lines.add(
        "Your request of %s, which we call “%s” so that nobody needs your name. Where it stands: %s. Who sees to it: %s."
            .formatted(
                London.words(referral.requestReceivedAt()),
                referral.alias(),
                referral.stage().words(),
                switch (referral.holder()) {
                  case Holder.WholeTeam() -> "the whole team";
                  case Holder.Named(var worker) -> CopyWords.by(team, worker);
                }));
    for (Requests.Request request : requests.of(opened, referral.id())) {
      lines.add("You asked for support on " + London.words(request.at()));
      request.asked().wants().forEach(want -> lines.add(words(want)));
      lines.addAll(request.asked().inOwnWords().lines().toList());
      lines.addAll(EasierWords.of(request.asked().easier()));
      lines.addAll(InvitedWords.of(request.asked().invited()));
      lines.add(words(request.asked().safeNow()));
    }
    return lines;
  }

  private List<String> reaching(OpenRecord opened, Referral referral) {
    return attempts.of(referral.id()).stream()
        .map(
            attempt ->
                CopyWords.after(
                    "%s, %s, %s: %s."
                        .formatted(
                            London.words(attempt.at()),
                            CopyWords.by(team, attempt.by()),
                            ContactAttempts.inWords(attempt.way()),
                            words(attempt.result())),
                    CopyWords.open(opened, attempt.note())))
        .toList();
  }

  private List<String> steps(OpenRecord opened, Referral referral) {
    return referrals.steps(referral.id()).stream()
        .map(
            step ->
                CopyWords.after(
                    "%s, %s: from “%s” to “%s”."
                        .formatted(
                            London.words(step.at()),
                            CopyWords.by(team, step.by()),
                            step.from().words(),
                            step.to().words()),
                    CopyWords.open(opened, step.because())))
        .toList();
  }

  private List<String> messages(OpenRecord opened) {
    return messages.of(opened.person()).stream()
        .map(
            message ->
                "%s, %s: %s"
                    .formatted(
                        London.words(message.at()),
                        message.by().map(by -> CopyWords.by(team, by)).orElse("you"),
                        CopyWords.open(opened, message.words())))
        .toList();
  }

  private static String words(Asked.Want want) {
    return switch (want) {
      case SOMEONE_TO_TALK_TO -> "You wanted someone to talk to.";
      case HELP_WITH_WORK -> "You wanted help with work.";
      case HELP_WITH_MONEY_OR_HOME -> "You wanted help with money or home.";
      case HELP_AFTER_SOMETHING_HAPPENED -> "You wanted help after something happened.";
      case NOT_SURE_YET -> "You were not sure yet what you wanted.";
    };
  }

  private static String words(Asked.SafeNow safe) {
    return switch (safe) {
      case YES -> "You said that you were safe.";
      case NOT_SURE -> "You said that you were not sure you were safe.";
      case NO -> "You said that you were not safe.";
    };
  }

  private static String words(ContactAttempts.Result result) {
    return switch (result) {
      case REACHED -> "reached you";
      case NO_ANSWER, LEFT_MESSAGE, WRONG_NUMBER, SENT -> result.words();
    };
  }
}
