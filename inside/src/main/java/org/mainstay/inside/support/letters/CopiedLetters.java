package org.mainstay.inside.support.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// Every letter with its words, and what somebody agreed to, for the copy of their record.
public final class CopiedLetters implements CopiedPart {
  private final Referrals referrals;
  private final Letters letters;
  private final LetterConsents consents;
  private final Team team;
  private final Clock clock;

  public CopiedLetters(
      Referrals referrals, Letters letters, LetterConsents consents, Team team, Clock clock) {
    this.referrals = referrals;
    this.letters = letters;
    this.consents = consents;
    this.team = team;
    this.clock = clock;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "inside_support.letter", "inside_support.letter_step", "inside_support.letter_consent");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      for (LetterConsent consent : consents.of(referral.id()).reversed()) {
        lines.add(
            "You agreed on %s that we may write to %s. %s. What we may write: %s"
                .formatted(
                    London.words(consent.givenOn()),
                    CopyWords.open(opened, consent.who()),
                    consent.standing(LocalDate.now(clock)),
                    CopyWords.open(opened, consent.what())));
      }
      letters.of(referral.id()).reversed().forEach(letter -> lines.addAll(of(opened, letter)));
    }
    return Map.of(Chapter.LETTERS, lines);
  }

  private List<String> of(OpenRecord opened, Letter letter) {
    var lines = new ArrayList<String>();
    var to = letter.way().to().map(it -> ", to " + CopyWords.open(opened, it)).orElse("");
    var address = letter.way().address().map(it -> ", at " + CopyWords.open(opened, it)).orElse("");
    lines.add("A letter for %s%s%s:".formatted(whom(letter), to, address));
    LetterText.read(CopyWords.open(opened, letter.words()))
        .plain()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(lines::add);
    letters
        .steps(letter.id())
        .forEach(
            step ->
                lines.add(
                    "%s, %s: %s."
                        .formatted(
                            London.words(step.at()),
                            CopyWords.by(team, step.by()),
                            step.state().words())));
    return lines;
  }

  private static String whom(Letter letter) {
    return switch (letter.whom()) {
      case PERSON -> "you";
      case GP -> "your GP";
      case SERVICE -> "another service";
      case ADVISER -> "an adviser of your employer";
    };
  }
}
