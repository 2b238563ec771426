package org.mainstay.inside.support.glass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// Who asked to open somebody's record to a colleague whom they shut out, for the copy of it.
public final class CopiedGlass implements CopiedPart {
  private final Glasses glasses;
  private final Team team;

  public CopiedGlass(Glasses glasses, Team team) {
    this.glasses = glasses;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.glass");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    return Map.of(
        Chapter.SHUT_OUT,
        glasses.of(opened.person()).reversed().stream().map(one -> line(opened, one)).toList());
  }

  private String line(OpenRecord opened, Glass glass) {
    return "%s, %s asked that %s may read your record: %s %s"
        .formatted(
            London.words(glass.askedAt()),
            CopyWords.by(team, glass.askedBy()),
            CopyWords.by(team, glass.reader()),
            CopyWords.open(opened, glass.because()),
            glass.settled().map(this::answer).orElse("Nobody has answered yet."));
  }

  private String answer(Glass.Settled settled) {
    return settled
        .openUntil()
        .map(
            until ->
                "%s agreed. It could be read until %s."
                    .formatted(CopyWords.by(team, settled.by()), London.words(until)))
        .orElseGet(() -> CopyWords.by(team, settled.by()) + " refused.");
  }
}
