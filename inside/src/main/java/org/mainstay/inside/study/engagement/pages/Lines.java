package org.mainstay.inside.study.engagement.pages;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.inside.study.engagement.Change;
import org.mainstay.inside.study.engagement.Quoted;
import org.mainstay.inside.study.engagement.Showing;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.team.words.TeamForm;

/// The lines of a project's page, in words.
public final class Lines {
  private Lines() {}

  static List<ProjectView.TalkLine> talks(Showing showing) {
    return showing.talks().stream()
        .map(
            talk ->
                new ProjectView.TalkLine(
                    "%s on %s".formatted(talk.kind().words(), TeamForm.on(talk.on())),
                    ListeningPages.path(talk.project()) + "/talk/" + talk.id(),
                    people(
                        showing.voices().stream()
                            .filter(voice -> voice.talk().equals(talk.id()))
                            .count())))
        .toList();
  }

  static List<ProjectView.ThemeLine> themes(Showing showing, LocalDate today) {
    return showing.themes().stream().map(theme -> theme(showing, theme, today)).toList();
  }

  private static ProjectView.ThemeLine theme(Showing showing, Theme theme, LocalDate today) {
    var project = ListeningPages.path(theme.project());
    return new ProjectView.ThemeLine(
        theme.name(),
        project + "/theme/" + theme.id(),
        theme.words(),
        spoke(theme.voices().size()),
        theme.isCommon(),
        showing.quotes().stream()
            .filter(quote -> quote.theme().equals(theme.id()))
            .map(quote -> quote(project, quote))
            .toList(),
        showing.changes().stream()
            .filter(change -> change.theme().equals(theme.id()))
            .map(
                change ->
                    new ProjectView.ChangeLine(
                        change.words(), state(change, today), project + "/change/" + change.id()))
            .toList());
  }

  private static ProjectView.QuoteLine quote(String project, Quoted quote) {
    return new ProjectView.QuoteLine(
        quote.words(),
        quote.who(),
        quote.standing().words(),
        quote.standing() == Quoted.Standing.OVER ? "" : project + "/quote/" + quote.id());
  }

  /// Where a change stands, in a sentence.
  public static String state(Change change, LocalDate today) {
    var last = change.last();
    return switch (last.state()) {
      case PLANNED ->
          "To be done by %s%s."
              .formatted(TeamForm.on(last.on()), change.isLate(today) ? ", which is over" : "");
      case DONE -> "Done on %s.".formatted(TeamForm.on(last.on()));
      case CANNOT -> "It cannot be done. " + last.why();
    };
  }

  private static String spoke(int number) {
    return number == 1 ? "1 person spoke of it." : number + " people spoke of it.";
  }

  private static String people(long number) {
    return number == 1 ? "1 person spoke." : number + " people spoke.";
  }
}
