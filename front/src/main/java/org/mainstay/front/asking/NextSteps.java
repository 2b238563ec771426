package org.mainstay.front.asking;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.SafeToContact;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.window.Window;

/// Says what happens next, without a promise that the hub does not make itself.
public final class NextSteps {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final HubWords hub;
  private final Window window;
  private final InstantSource clock;

  public NextSteps(HubWords hub, Window window, InstantSource clock) {
    this.hub = hub;
    this.window = window;
    this.clock = clock;
  }

  /// After a request: who reads it, who gets in touch, and how long people wait at present.
  List<String> afterRequest(Answers answers) {
    var next = new ArrayList<String>();
    next.add("Our team reads this " + hub.hours().words() + ".");
    if (!Asks.of(answers).forThemselves()) {
      next.add("We answer on this site. Use your code to read it.");
      return List.copyOf(next);
    }
    next.add(hub.promises().firstContact());
    next.add(
        onlyHere(answers)
            ? "You asked us not to call or write. Use your code to see our messages."
            : "We will only use the way that you said is safe.");
    next.add(
        window
            .presentWait()
            .map(wait -> wait.words() + " We worked this out on " + wait.asOf().format(DAY) + ".")
            .orElse("We do not know yet how long people wait."));
    return List.copyOf(next);
  }

  /// After "not safe": whether anybody reads it now, said plainly.
  List<String> afterNotSafe(Answers answers) {
    var next = new ArrayList<String>();
    next.add("We have sent what you told us to our team.");
    boolean open = hub.hours().openAt(clock.instant());
    if (!open) {
      var opening = hub.hours().nextOpening(clock.instant());
      next.add(
          "Nobody in our team reads this now."
              + (opening.isEmpty() ? "" : " They read it on " + opening + "."));
      next.add("Please do not wait for us.");
    }
    if (onlyHere(answers)) {
      next.add("You asked us not to call or write. So we can only answer on this site.");
      next.add("If you want to talk to someone now, use a number on this page.");
    } else {
      if (open) {
        next.add(hub.promises().notSafe());
      }
      next.add("We will only use the way that you said is safe.");
    }
    return List.copyOf(next);
  }

  static boolean onlyHere(Answers answers) {
    return !Asks.of(answers).forThemselves()
        || SafeToContact.way(answers).filter(way -> way == Way.HERE_ONLY).isPresent();
  }
}
