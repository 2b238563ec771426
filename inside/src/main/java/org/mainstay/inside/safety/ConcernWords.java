package org.mainstay.inside.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// What is said about a concern, in finished words: to the team, and to the person in the copy of
/// their record.
public final class ConcernWords implements CopiedPart {
  private final Concerns concerns;
  private final Team team;
  private final ReadInTime inTime;
  private final Times times;

  public ConcernWords(Concerns concerns, Team team, ReadInTime inTime, Times times) {
    this.concerns = concerns;
    this.team = team;
    this.inTime = inTime;
    this.times = times;
  }

  /// By when the reader of a concern looks, as the handbook says.
  ///
  /// @param within so much working time, more than none
  public record ReadInTime(WorkingHours hours, Duration within) {
    public ReadInTime {
      if (!within.isPositive()) {
        throw new IllegalArgumentException("the time to read a concern must be more than none");
      }
    }

    /// By when they look at what waits since then.
    public Instant by(Instant since) {
      return hours.after(since, within);
    }
  }

  String since(Concern concern) {
    return times.at(concern.openedAt());
  }

  /// Who reads it, and by when they look or should have looked.
  String reader(Concern concern) {
    var name = name(concern.reader());
    if (!concern.isWaitingForReader()) {
      return concern.readAt().map(at -> name + ", read at " + times.at(at)).orElse(name);
    }
    var by = inTime.by(concerns.waitingSince(concern.id()));
    var late = times.now().isAfter(by);
    return "%s, not read yet. The reader %s by %s."
        .formatted(name, late ? "should have looked" : "looks", times.at(by));
  }

  String owner(Concern concern) {
    var review = concern.reviewOn().map(day -> ". Review on " + reviewed(day)).orElse("");
    return concern.owner().map(owner -> name(owner) + review).orElse("nobody yet");
  }

  /// One line of the list of open concerns.
  ConcernsView.RowView row(Concern concern) {
    return new ConcernsView.RowView(
        concern.alias(),
        CaseHead.Tab.CONCERN.of(concern.referral()),
        since(concern),
        Reason.inWords(concern.because()),
        reader(concern),
        owner(concern));
  }

  /// All that is known, one sentence each.
  List<String> facts(Concern concern) {
    List<String> facts = new ArrayList<>();
    facts.add("Because: " + Reason.inWords(concern.because()) + ".");
    facts.add("Open since " + since(concern) + ".");
    facts.add("Reader: " + reader(concern));
    if (concerns.isReaderOffDuty(concern.id())) {
      facts.add("Nobody on duty may see this case, so the reader is not on the rota today.");
    }
    facts.add("Owner: " + owner(concern) + ".");
    return facts;
  }

  /// One entry of the history.
  ConcernView.EntryView entry(Entries.Entry entry) {
    List<String> lines = new ArrayList<>();
    entry
        .words()
        .forEach(
            (field, words) -> {
              if (!words.isBlank()) {
                lines.add(Fields.label(field) + ": " + readable(field, words));
              }
            });
    return new ConcernView.EntryView(
        entry.kind().words(), times.at(entry.at()) + ", " + name(entry.by()), lines);
  }

  String name(WorkerId worker) {
    return team.find(worker).map(Worker::name).orElse("the hub");
  }

  private String readable(String field, String words) {
    if (field.equals("owner") || field.equals("reader")) {
      return name(new WorkerId(UUID.fromString(words)));
    }
    return field.equals("reviewOn") ? times.on(LocalDate.parse(words)) : words;
  }

  private String reviewed(LocalDate day) {
    return times.on(day) + (day.isBefore(times.today()) ? ", which has passed" : "");
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_safety.concern", "inside_safety.reason", "inside_safety.entry");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Concern concern : concerns.allOf(opened.person())) {
      lines.addAll(toThem(concern));
      for (Entries.Entry entry : concerns.history(opened, concern.id())) {
        lines.add(
            "%s, %s. %s."
                .formatted(times.dated(entry.at()), name(entry.by()), words(entry.kind())));
        // Why it was opened stands in the first line, in the words for the person.
        if (entry.kind() != Entries.Kind.OPENED) {
          lines.addAll(entry(entry).lines());
        }
      }
    }
    return Map.of(Chapter.SAFETY, lines);
  }

  private List<String> toThem(Concern concern) {
    var lines = new ArrayList<String>();
    lines.add(
        "A concern was opened at %s: %s. It is %s."
            .formatted(
                times.dated(concern.openedAt()),
                concern.because().stream()
                    .sorted()
                    .map(ConcernWords::words)
                    .collect(Collectors.joining("; ")),
                words(concern.state())));
    lines.add(
        "Who reads it: %s, %s"
            .formatted(
                name(concern.reader()),
                concern.readAt().map(at -> "read at " + times.dated(at)).orElse("not read yet")));
    lines.add(
        "Who sees to it: %s%s"
            .formatted(
                concern.owner().map(this::name).orElse("nobody yet"),
                concern.reviewOn().map(day -> ". We look again on " + times.on(day)).orElse("")));
    return lines;
  }

  private static String words(Reason reason) {
    return switch (reason) {
      case SAID_NOT_SAFE -> "you said that you were not safe";
      case SAID_NOT_SURE -> "you were not sure you were safe";
      case PHQ9_ITEM_9 -> "you answered question 9 of the PHQ-9 above 0";
      case CORE10_ITEM_6 -> "you answered question 6 of the CORE-10 above 0";
      case WORKER_WORRY -> "a worker was worried about you";
      case SAFEGUARDING -> "safeguarding: you or somebody else needed to be kept safe";
    };
  }

  private static String words(State state) {
    return switch (state) {
      case OPEN -> "open, and nobody sees to the next step yet";
      case UNDER_REVIEW -> "open, and we look at it again";
      case RESOLVED -> "over";
    };
  }

  private static String words(Entries.Kind kind) {
    return switch (kind) {
      case OPENED -> "The concern was opened";
      case WORRY -> "A worker wrote down a worry";
      case READ -> "It was read";
      case CONVERSATION -> "What was said, and how we understand it together";
      case PLAN -> "The safety plan that we made together";
      case PLAN_GIVEN -> "The plan was given to you";
      case OWNED -> "Who does what, by when";
      case PASSED_ON -> "Nobody had read it in time, so it went to the next of the team";
      case RESOLVED -> "The team decided that it is over";
      case TAKEN_BACK -> "The team took that decision back in the same meeting";
    };
  }
}
