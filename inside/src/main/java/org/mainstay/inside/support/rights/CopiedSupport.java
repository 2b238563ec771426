package org.mainstay.inside.support.rights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.ending.Ending;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.onward.OnwardReferral;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.onward.OnwardState;
import org.mainstay.inside.team.Team;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Appointments, notes, other services that were asked, and how support ended.
public final class CopiedSupport implements CopiedPart {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What the flags of an outcome are called, in the order of reading.
  private static final List<Map.Entry<String, String>> FLAGS =
      List.of(
          Map.entry("finished", "finished course"),
          Map.entry("caseness", "above the line at the start"),
          Map.entry("recovery", "recovery"),
          Map.entry("reliableImprovement", "reliable improvement"),
          Map.entry("reliableDeterioration", "reliable deterioration"),
          Map.entry("reliableRecovery", "reliable recovery"));

  private final Referrals referrals;
  private final Rooms rooms;
  private final Team team;

  /// Where it lies.
  public record Rooms(Contacts contacts, Notes notes, OnwardReferrals onward, Endings endings) {}

  public CopiedSupport(Referrals referrals, Rooms rooms, Team team) {
    this.referrals = referrals;
    this.rooms = rooms;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_support.contact",
        "inside_support.note",
        "inside_support.onward",
        "inside_support.onward_step",
        "inside_support.ending");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var appointments = new ArrayList<String>();
    var notes = new ArrayList<String>();
    var onward = new ArrayList<String>();
    var endings = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      appointments.addAll(appointments(referral));
      notes.addAll(notes(opened, referral));
      rooms.onward().of(referral.id()).reversed().forEach(one -> onward.addAll(of(opened, one)));
      rooms.endings().of(referral.id()).ifPresent(one -> endings.addAll(of(opened, one)));
    }
    var parts = new EnumMap<Chapter, List<String>>(Chapter.class);
    parts.put(Chapter.APPOINTMENTS, appointments);
    parts.put(Chapter.NOTES, notes);
    parts.put(Chapter.ONWARD, onward);
    parts.put(Chapter.ENDING, endings);
    return parts;
  }

  private List<String> appointments(Referral referral) {
    return rooms.contacts().of(referral.id()).reversed().stream()
        .map(
            contact ->
                "%s, %d minutes, %s, %s, with %s: %s"
                    .formatted(
                        London.words(contact.plan().starts()),
                        contact.plan().minutes(),
                        contact.plan().manner().type().words(),
                        contact.plan().manner().medium().how(),
                        CopyWords.by(team, contact.plan().worker()),
                        CopyWords.became(contact.attended())))
        .toList();
  }

  private List<String> notes(OpenRecord opened, Referral referral) {
    return rooms.notes().of(referral.id()).reversed().stream()
        .map(
            note ->
                "%s, %s: %s"
                    .formatted(
                        London.words(note.at()),
                        CopyWords.by(team, note.by()),
                        CopyWords.open(opened, note.words())))
        .toList();
  }

  private List<String> of(OpenRecord opened, OnwardReferral one) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s %s on %s. Why: %s."
            .formatted(
                isAsked(one) ? "We asked" : "We thought of asking",
                CopyWords.open(opened, one.organisation()),
                London.words(one.sentOn()),
                one.reason().words()));
    rooms
        .onward()
        .steps(one.id())
        .forEach(
            step ->
                lines.add(
                    CopyWords.after(
                        "%s, %s: %s."
                            .formatted(
                                London.words(step.on()),
                                CopyWords.by(team, step.by()),
                                words(step.state())),
                        CopyWords.open(opened, step.note()))));
    return lines;
  }

  private static boolean isAsked(OnwardReferral one) {
    return one.standing().state() != OnwardState.NOT_SENT && !one.isProposed();
  }

  private static String words(OnwardState state) {
    return state == OnwardState.ATTENDED ? "You have been there" : state.words();
  }

  private List<String> of(OpenRecord opened, Ending ending) {
    var lines = new ArrayList<String>();
    lines.add(
        "Support ended on %s, written down by %s: %s."
            .formatted(
                London.words(ending.on()),
                CopyWords.by(team, ending.by()),
                ending.reason().words()));
    var achieved = CopyWords.open(opened, ending.achieved());
    if (!achieved.isBlank()) {
      lines.add("What was achieved: " + achieved);
    }
    Map<String, String> flags =
        JSON.readValue(
            CopyWords.open(opened, ending.outcome()), new TypeReference<Map<String, String>>() {});
    for (var flag : FLAGS) {
      lines.add(
          "Worked out from your questionnaires, %s: %s"
              .formatted(flag.getValue(), answer(flags.getOrDefault(flag.getKey(), ""))));
    }
    return lines;
  }

  private static String answer(String flag) {
    return switch (flag) {
      case "YES" -> "yes";
      case "NO" -> "no";
      default -> "not known";
    };
  }
}
