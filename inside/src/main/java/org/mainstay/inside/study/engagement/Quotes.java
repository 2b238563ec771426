package org.mainstay.inside.study.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What single people said: written by one worker, looked at by another, gone when it is taken
/// back.
public final class Quotes {
  private static final String WORDS = "inside_study.engagement_quote.words";

  // Who did not agree to be quoted is not quoted, whatever the page offered.
  private static final String WRITE =
      """
      insert into inside_study.engagement_quote
             (quote_id, voice_id, theme_id, words, who, standing, written_by)
      select :quote, v.voice_id, t.theme_id, :words, :who, 'DRAFT', :by
        from inside_study.engagement_voice v
        join inside_study.engagement_theme t on t.project_id = v.project_id
       where v.voice_id = :voice
         and t.theme_id = :theme
         and v.over_on is null
         and (v.on_page or v.in_reports)
          on conflict do nothing
      """;

  private static final String OF_PROJECT =
      """
      select q.quote_id, q.voice_id, q.theme_id, q.words, q.who, q.standing, q.written_by
        from inside_study.engagement_quote q
        join inside_study.engagement_theme t on t.theme_id = q.theme_id
        join inside_study.engagement_voice v on v.voice_id = q.voice_id
       where t.project_id = :id
       order by t.place, v.number, q.quote_id
       limit 500
      """;

  private static final String CHECK =
      """
      update inside_study.engagement_quote
         set standing = 'CHECKED', checked_by = :by
       where quote_id = :quote
         and standing = 'DRAFT'
         and written_by <> :by
      """;

  private static final String OVER =
      """
      update inside_study.engagement_quote
         set standing = 'OVER', words = ''
       where quote_id = :quote
      """;

  private static final String OF_VOICE =
      """
      select quote_id
        from inside_study.engagement_quote
       where voice_id = :voice
         and standing <> 'OVER'
       order by quote_id
       limit 500
      """;

  private final JdbcClient inside;
  private final TeamWords seal;
  private final Quotations reports;

  /// @param reports where those hang that reports may quote
  Quotes(JdbcClient inside, TeamWords seal, Quotations reports) {
    this.inside = inside;
    this.seal = seal;
    this.reports = reports;
  }

  /// Writes one down; nobody but the team reads it yet.
  ///
  /// @return whether it was written: not of somebody who did not agree to be quoted
  public boolean write(UUID quote, Theme theme, Voice voice, String words, String who) {
    return inside
            .sql(WRITE)
            .param("quote", quote)
            .param("voice", voice.id())
            .param("theme", theme.id())
            .param("words", seal.seal(WORDS, words))
            .param("who", who)
            .param("by", Acting.now().value())
            .update()
        == 1;
  }

  /// All of a project, by theme and by who said them.
  public List<Quoted> of(Project project) {
    return inside.sql(OF_PROJECT).param("id", project.id()).query(this::quoted).list();
  }

  /// The one with this id, of this project.
  public Optional<Quoted> find(Project project, UUID id) {
    return of(project).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Looks at it as the second of two; reports may quote it from now on, if that was agreed to.
  ///
  /// @return whether it is checked now: not by whoever wrote it
  boolean check(Quoted quote, Voice voice) {
    int checked =
        inside.sql(CHECK).param("quote", quote.id()).param("by", Acting.now().value()).update();
    if (checked == 1 && voice.consent().inReports()) {
      reports.hang(new Quote(quote.id(), quote.words(), quote.who(), voice.consent().until()));
    }
    return checked == 1;
  }

  /// It is over: the words are destroyed.
  void over(UUID quote) {
    reports.takeDown(quote);
    inside.sql(OVER).param("quote", quote).update();
  }

  /// Everything that this person said is over.
  void overOf(Voice voice) {
    inside
        .sql(OF_VOICE)
        .param("voice", voice.id())
        .query((row, _) -> row.getObject("quote_id", UUID.class))
        .list()
        .forEach(this::over);
  }

  private Quoted quoted(ResultSet row, int number) throws SQLException {
    var standing = Quoted.Standing.valueOf(row.getString("standing"));
    return new Quoted(
        row.getObject("quote_id", UUID.class),
        row.getObject("voice_id", UUID.class),
        row.getObject("theme_id", UUID.class),
        standing == Quoted.Standing.OVER ? "" : seal.open(WORDS, row.getBytes("words")),
        row.getString("who"),
        standing,
        new WorkerId(row.getObject("written_by", UUID.class)));
  }
}
