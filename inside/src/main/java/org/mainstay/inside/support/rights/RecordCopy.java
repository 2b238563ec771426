package org.mainstay.inside.support.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mainstay.inside.assessment.Goal;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.assessment.Measures;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.AnsweredForm;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Requests;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;

/// Everything that is kept about somebody, in plain sentences, in the order of reading.
public final class RecordCopy {
  /// What stands where a line or a word about somebody else was taken out.
  static final String LEFT_OUT = "[left out: it is about somebody else]";

  /// The part that grows whenever somebody looks, who prepares a copy among them.
  static final String LOOKED = "Who did what with your record";

  private final Rooms rooms;
  private final Team team;
  private final Trail trail;

  /// Where the record lies.
  public record Rooms(
      Requests requests,
      Messages messages,
      Contacts contacts,
      Notes notes,
      Measures measures,
      Goals goals) {}

  public RecordCopy(Rooms rooms, Team team, Trail trail) {
    this.rooms = rooms;
    this.team = team;
    this.trail = trail;
  }

  /// One part of the copy.
  public record Part(String heading, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }

    /// The same with these words blacked out wherever they stand, in any case.
    Part without(List<String> words) {
      return new Part(heading, lines.stream().map(line -> without(line, words)).toList());
    }

    private static String without(String line, List<String> words) {
      var bare = line;
      for (String word : words) {
        bare =
            Pattern.compile(
                    Pattern.quote(word.toLowerCase(Locale.UK)),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(bare)
                .replaceAll(LEFT_OUT);
      }
      return bare;
    }
  }

  /// The record of a case as it stands now.
  public List<Part> of(OpenRecord opened, Referral referral) {
    var parts = new ArrayList<Part>();
    parts.add(who(opened));
    parts.add(asked(opened, referral));
    parts.add(messages(opened));
    parts.add(appointments(referral));
    parts.add(notes(opened, referral));
    parts.add(measures(opened, referral));
    parts.add(goals(opened, referral));
    parts.add(looked(opened));
    return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
  }

  private static Part who(OpenRecord opened) {
    var identity = opened.identity().openFor(Purpose.ACCESS);
    var lines = new ArrayList<String>();
    lines.add("What we call you: " + identity.calledName());
    lines.add("Where you work: " + identity.employer().name());
    if (!identity.jobRole().isBlank()) {
      lines.add("What you do there: " + identity.jobRole());
    }
    lines.add("How we contact you: " + SafeContactWords.way(identity.contact()));
    lines.add("When: " + String.join(", ", SafeContactWords.times(identity.contact())));
    if (!identity.contact().note().isBlank()) {
      lines.add("What else to know: " + identity.contact().note());
    }
    opened
        .equality()
        .openFor(Purpose.ACCESS)
        .forEach((question, answer) -> lines.add(question + ": " + answer));
    return new Part("Who you are", lines);
  }

  private Part asked(OpenRecord opened, Referral referral) {
    var lines = new ArrayList<String>();
    for (Requests.Request request : rooms.requests().of(opened, referral.id())) {
      lines.add("You asked for support on " + London.words(request.at()));
      lines.addAll(request.asked().inOwnWords().lines().toList());
    }
    return new Part("What you asked for", lines);
  }

  private Part messages(OpenRecord opened) {
    return new Part(
        "Messages",
        rooms.messages().of(opened.person()).stream()
            .map(
                message ->
                    "%s, %s: %s"
                        .formatted(
                            London.words(message.at()),
                            message.by().map(this::signed).orElse("you"),
                            words(opened, message.words())))
            .toList());
  }

  private Part appointments(Referral referral) {
    return new Part(
        "Appointments",
        rooms.contacts().of(referral.id()).stream()
            .map(
                contact ->
                    "%s, %s, %s, with %s: %s"
                        .formatted(
                            London.words(contact.plan().starts()),
                            contact.plan().manner().type().words(),
                            contact.plan().manner().medium().how(),
                            signed(contact.plan().worker()),
                            contact.attended().words()))
            .toList());
  }

  private Part notes(OpenRecord opened, Referral referral) {
    return new Part(
        "Notes that we wrote",
        rooms.notes().of(referral.id()).stream()
            .map(
                note ->
                    "%s, %s: %s"
                        .formatted(
                            London.words(note.at()),
                            signed(note.by()),
                            words(opened, note.words())))
            .toList());
  }

  private Part measures(OpenRecord opened, Referral referral) {
    return new Part(
        "Questionnaires",
        rooms.measures().of(opened, referral.id()).stream()
            .map(
                taken ->
                    "%s on %s: %s Answers by question: %s"
                        .formatted(
                            taken.scale().name(),
                            London.words(taken.takenOn()),
                            AnsweredForm.inWords(taken.scale(), taken.score()),
                            new java.util.TreeMap<>(taken.items())))
            .toList());
  }

  private Part goals(OpenRecord opened, Referral referral) {
    return new Part(
        "Goals", rooms.goals().of(opened, referral.id()).stream().map(RecordCopy::goal).toList());
  }

  private static String goal(Goal goal) {
    var ratings =
        goal.ratings().stream()
            .map(rating -> rating.points() + " of 10 on " + London.words(rating.on()))
            .toList();
    return goal.words() + (ratings.isEmpty() ? "" : ": " + String.join("; ", ratings));
  }

  private Part looked(OpenRecord opened) {
    return new Part(
        LOOKED,
        trail.of(opened.person().value()).stream()
            .map(
                entry ->
                    "%s, %s: %s, %s"
                        .formatted(
                            London.words(entry.at()),
                            signed(entry.worker()),
                            entry.event(),
                            entry.why()))
            .toList());
  }

  private String signed(WorkerId worker) {
    return worker.equals(Acting.HOUSE) ? "the hub itself" : team.signed(worker);
  }

  private static String words(OpenRecord opened, org.mainstay.inside.people.Sealed text) {
    return opened.words(text).openFor(Purpose.ACCESS);
  }
}
