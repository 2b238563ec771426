package org.mainstay.inside.referral.reaching;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.ContactAttempts.Attempt;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.ui.nhsuk.form.Choice;

/// What the page about contact says, in finished words.
public final class AttemptWords {
  /// So many tries are made before the huddle talks about somebody who was not reached.
  private static final int TRIES_MIN = 3;

  private final Team team;
  private final Times times;

  public AttemptWords(Team team, Times times) {
    this.team = team;
    this.times = times;
  }

  AttemptsView.SafeView safe(OpenRecord opened) {
    var identity = opened.identity().openFor(Purpose.CONTACT);
    var contact = identity.contact();
    boolean isSafeNow = SafeContactWords.isSafeAt(contact, times.localNow());
    return new AttemptsView.SafeView(
        identity.calledName(),
        SafeContactWords.way(contact),
        SafeContactWords.voicemail(contact),
        SafeContactWords.times(contact),
        isSafeNow ? "Now is a safe time." : "Now is not one of these times.",
        contact.note());
  }

  AttemptsView.TriesView tries(OpenRecord opened, List<Attempt> made) {
    long ways = made.stream().map(Attempt::way).distinct().count();
    var facts =
        made.isEmpty()
            ? "Nobody has tried yet."
            : "%s so far, over %s. The handbook asks for 3 tries over 2 safe ways.%s"
                .formatted(
                    made.size() == 1 ? "1 try" : made.size() + " tries",
                    ways == 1 ? "1 way" : ways + " ways",
                    made.size() >= TRIES_MIN ? " The huddle can talk about what to do next." : "");
    return new AttemptsView.TriesView(
        made.stream().map(attempt -> line(opened, attempt)).toList(), facts);
  }

  static List<Choice.Item> ways() {
    return Arrays.stream(Way.values())
        .map(way -> Choice.of(way.name(), capital(ContactAttempts.inWords(way))))
        .toList();
  }

  static List<Choice.Item> results() {
    return Arrays.stream(ContactAttempts.Result.values())
        .map(result -> Choice.of(result.name(), capital(result.words())))
        .toList();
  }

  private String line(OpenRecord opened, Attempt attempt) {
    var note = opened.words(attempt.note()).openFor(Purpose.CONTACT);
    return "%s, %s, %s: %s.%s"
        .formatted(
            times.at(attempt.at()),
            name(attempt.by()),
            ContactAttempts.inWords(attempt.way()),
            attempt.result().words(),
            note.isBlank() ? "" : " " + note);
  }

  private String name(WorkerId worker) {
    return team.nameOf(worker);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
