package org.mainstay.inside.huddle.copied;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.huddle.suggesting.MeetBy;
import org.mainstay.inside.huddle.suggesting.Needed;
import org.mainstay.inside.huddle.suggesting.Needs;
import org.mainstay.inside.huddle.suggesting.Overrides;
import org.mainstay.inside.huddle.suggesting.Part;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;

/// What somebody needs of whoever supports them, and who was suggested, for the copy of their
/// record.
public final class CopiedSuggestions implements CopiedPart {
  private final Referrals referrals;
  private final Needs needs;
  private final Overrides overrides;
  private final Team team;

  public CopiedSuggestions(Referrals referrals, Needs needs, Overrides overrides, Team team) {
    this.referrals = referrals;
    this.needs = needs;
    this.overrides = overrides;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_huddle.need", "inside_huddle.suggested");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var needed = new ArrayList<String>();
    var suggested = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      needs.kept(referral.id()).ifPresent(known -> needed.add(words(known)));
      overrides.of(referral.id()).forEach(one -> suggested.add(words(one)));
    }
    return Map.of(Chapter.NEEDS, needed, Chapter.DECISIONS, suggested);
  }

  private static String words(Needed known) {
    return Stream.of(
            "Who can support you: " + or(known.roles().stream().map(Role::words), "anybody"),
            "Help with: " + or(known.topics().stream().map(Need::words), "not said"),
            "Language: " + known.language(),
            known.interpreter() ? "An interpreter is agreed" : "No interpreter",
            known.gender().words(),
            or(known.ways().stream().map(MeetBy::words), ""),
            or(known.parts().stream().map(Part::words), ""))
        .collect(Collectors.joining(". "));
  }

  private static String or(Stream<String> words, String none) {
    var all = words.sorted().collect(Collectors.joining(", "));
    return all.isEmpty() ? none : all;
  }

  private String words(Overrides.Kept one) {
    return "%s: the house suggested %s; the team chose %s"
        .formatted(
            London.words(one.at()),
            one.suggested().map(team::nameOf).orElse("nobody"),
            one.chosen().map(team::nameOf).orElse("the whole team"));
  }
}
