package org.mainstay.inside.safety;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// What is said about a concern, in finished words: facts, names and times.
public final class ConcernWords {
  /// Within so much working time the reader looks.
  private static final Duration READ_WITHIN = Duration.ofHours(1);

  private final Concerns concerns;
  private final Team team;
  private final WorkingHours hours;
  private final Times times;

  public ConcernWords(Concerns concerns, Team team, WorkingHours hours, Times times) {
    this.concerns = concerns;
    this.team = team;
    this.hours = hours;
    this.times = times;
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
    var by = hours.after(concerns.waitingSince(concern.id()), READ_WITHIN);
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
        Concerns.inWords(concern.because()),
        reader(concern),
        owner(concern));
  }

  /// All that is known, one sentence each.
  List<String> facts(Concern concern) {
    List<String> facts = new ArrayList<>();
    facts.add("Because: " + Concerns.inWords(concern.because()) + ".");
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
    if (field.equals("owner")) {
      return name(new WorkerId(UUID.fromString(words)));
    }
    return field.equals("reviewOn") ? times.on(LocalDate.parse(words)) : words;
  }

  private String reviewed(LocalDate day) {
    return times.on(day) + (day.isBefore(times.today()) ? ", which has passed" : "");
  }
}
