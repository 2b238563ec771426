package org.mainstay.inside.messages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// What messages say and when they go out, from the handbook.
///
/// @param sender who a phone says it is from
/// @param subject what an inbox shows of an email
/// @param hours messages go out between these, whatever else is safe
/// @param remindAt when on the day before somebody is reminded of an appointment
/// @param neverSay further words that would give the hub away
public record MessageWords(
    String sender,
    String subject,
    Hours hours,
    LocalTime remindAt,
    Texts texts,
    List<String> neverSay) {
  public MessageWords {
    neverSay = List.copyOf(neverSay);
  }

  /// From when until when.
  public record Hours(LocalTime from, LocalTime until) {
    public Hours {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("messages must begin before they end in a day");
      }
    }
  }

  /// The few texts.
  public record Texts(String somethingWaits, String comingUp, String questionsWait) {}

  /// The words of one text.
  public String of(Wording wording) {
    return switch (wording) {
      case SOMETHING_WAITS -> texts.somethingWaits();
      case COMING_UP -> texts.comingUp();
      case QUESTIONS_WAIT -> texts.questionsWait();
    };
  }

  /// What here would give somebody away; empty if nothing would.
  ///
  /// @param names the names of the hub, of its place and of its lines
  public List<String> problems(List<String> names) {
    var all = new ArrayList<>(names);
    all.addAll(neverSay);
    var neutral = new NeutralWords(all);
    var problems = new ArrayList<String>();
    neutral.senderProblems(sender).forEach(it -> problems.add("sender: " + it));
    neutral.problems(subject).forEach(it -> problems.add("subject: " + it));
    for (Wording wording : Wording.values()) {
      neutral.textProblems(of(wording)).forEach(it -> problems.add("“" + of(wording) + "”: " + it));
    }
    return problems;
  }
}
