package org.mainstay.inside.study.engagement;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.letterbox.heard.HeardBoard;
import org.mainstay.letterbox.heard.TakenBack;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the hub hears when it goes out and listens, and what everybody is shown of it.
public final class Engagement {
  private final Projects projects;
  private final Voices voices;
  private final Themes themes;
  private final Quotes quotes;
  private final Changes changes;
  private final HeardBoard board;
  private final TakenBack takenBack;

  /// @param seal the hub's own key
  public Engagement(JdbcClient inside, TeamWords seal, SecureRandom chance, Clock clock) {
    this.projects = new Projects(inside, seal, clock);
    this.voices = new Voices(inside, chance);
    this.themes = new Themes(inside, seal);
    this.quotes = new Quotes(inside, seal, new Quotations(inside, Quotations.Source.TALK));
    this.changes = new Changes(inside, seal);
    this.board = new HeardBoard(inside);
    this.takenBack = new TakenBack(inside);
  }

  public Projects projects() {
    return projects;
  }

  public Voices voices() {
    return voices;
  }

  public Themes themes() {
    return themes;
  }

  public Quotes quotes() {
    return quotes;
  }

  public Changes changes() {
    return changes;
  }

  /// What everybody would be shown of it today.
  public Showing showing(Project project) {
    return new Showing(
        project,
        projects.talks(project),
        voices.of(project),
        themes.of(project),
        quotes.of(project),
        changes.of(project));
  }

  /// Whether everybody can read it.
  public boolean isShown(Project project) {
    return board.find(project.id()).isPresent();
  }

  /// Shows it to everybody, if it may be shown.
  ///
  /// @return what stands against it; empty if it is shown
  public List<String> show(Project project) {
    var showing = showing(project);
    var against = showing.against();
    if (against.isEmpty()) {
      board.show(showing.heard(today()), today());
    }
    return against;
  }

  /// Shows it no more, from this moment.
  public void takeDown(Project project) {
    board.takeDown(project.id());
  }

  /// What everybody reads follows what was written; what may no longer be shown is taken down.
  public void follow(Project project) {
    if (isShown(project) && !show(project).isEmpty()) {
      takeDown(project);
    }
  }

  /// Looks at a quote as the second of two.
  ///
  /// @return whether it is checked now: not by whoever wrote it
  public boolean check(Project project, Quoted quote) {
    boolean isChecked =
        voice(project, quote)
            .filter(voice -> voice.mayBeQuoted(today()))
            .filter(voice -> quotes.check(quote, voice))
            .isPresent();
    follow(project);
    return isChecked;
  }

  /// Takes one quote back.
  public void takeBack(Project project, Quoted quote) {
    quotes.over(quote.id());
    follow(project);
  }

  /// Takes back everything of those who asked for it by their slips, or whose time is over.
  public void clear() {
    takenBack.takeOut().stream().map(this::holder).flatMap(Optional::stream).forEach(this::over);
    voices.lateOn(today()).forEach(this::over);
  }

  private Optional<Voice> holder(Bytes mark) {
    return voices.with(mark);
  }

  private void over(Voice voice) {
    quotes.overOf(voice);
    voices.over(voice, today());
    projects.find(voice.project()).ifPresent(this::follow);
  }

  private Optional<Voice> voice(Project project, Quoted quote) {
    return voices.of(project).stream()
        .filter(voice -> voice.id().equals(quote.voice()))
        .findFirst();
  }

  private LocalDate today() {
    return projects.today();
  }
}
