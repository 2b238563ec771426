package org.mainstay.inside.study.engagement;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.letterbox.heard.Slip;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who spoke: each a number, with what they agreed to.
public final class Voices {
  // In a row of their own numbers, and no more of them than fit in a talk.
  private static final String ADD =
      """
      insert into inside_study.engagement_voice
             (voice_id, project_id, talk_id, number, staff_group, consented_on, until,
              on_page, in_reports, mark)
      select :voice, :project, :talk,
             (select coalesce(max(number), 0) + 1
                from inside_study.engagement_voice where project_id = :project),
             :staffGroup, :on, :until, :onPage, :inReports, :mark
       where (select count(*) from inside_study.engagement_voice where talk_id = :talk) < :most
          on conflict do nothing
      """;

  private static final String OF_PROJECT =
      """
      select voice_id, project_id, talk_id, number, staff_group, consented_on, until,
             on_page, in_reports, over_on
        from inside_study.engagement_voice
       where project_id = :id
       order by number, voice_id
       limit 1000
      """;

  private static final String WITH_MARK =
      """
      select voice_id, project_id, talk_id, number, staff_group, consented_on, until,
             on_page, in_reports, over_on
        from inside_study.engagement_voice
       where mark = :mark
         and over_on is null
       limit 1
      """;

  private static final String LATE =
      """
      select voice_id, project_id, talk_id, number, staff_group, consented_on, until,
             on_page, in_reports, over_on
        from inside_study.engagement_voice
       where until < :today
         and over_on is null
       order by project_id, number, voice_id
       limit 1000
      """;

  private static final String OVER =
      """
      update inside_study.engagement_voice
         set over_on = :today, staff_group = '', on_page = false, in_reports = false
       where voice_id = :voice
      """;

  private static final String UNSAID =
      "delete from inside_study.engagement_said where voice_id = :voice";

  private final JdbcClient inside;
  private final SecureRandom chance;

  Voices(JdbcClient inside, SecureRandom chance) {
    this.inside = inside;
    this.chance = chance;
  }

  /// Writes down that somebody spoke, and gives the slip that they take home: it is shown once.
  ///
  /// @param voice drawn when the form was opened, so that nobody is written down twice
  /// @return nothing if they were written down already, or if so many do not fit in such a talk
  public Optional<Slip> add(UUID voice, Talk talk, String staffGroup, Voice.Consent consent) {
    var slip = Slip.drawn(chance);
    int added =
        inside
            .sql(ADD)
            .param("voice", voice)
            .param("project", talk.project())
            .param("talk", talk.id())
            .param("staffGroup", staffGroup)
            .param("on", consent.on())
            .param("until", consent.until())
            .param("onPage", consent.onPage())
            .param("inReports", consent.inReports())
            .param("mark", slip.mark().toByteArray())
            .param("most", talk.kind().peopleMost())
            .update();
    return added == 1 ? Optional.of(slip) : Optional.empty();
  }

  /// All who spoke in a project, by their numbers.
  public List<Voice> of(Project project) {
    return inside.sql(OF_PROJECT).param("id", project.id()).query(Voices::voice).list();
  }

  /// Whoever holds the slip with this mark, unless their words are gone already.
  Optional<Voice> with(Bytes mark) {
    return inside.sql(WITH_MARK).param("mark", mark.toByteArray()).query(Voices::voice).optional();
  }

  /// Those whose consent ended before that day.
  List<Voice> lateOn(LocalDate today) {
    return inside.sql(LATE).param("today", today).query(Voices::voice).list();
  }

  /// They spoke, and that is all that is left of them: they count for no theme any more.
  void over(Voice voice, LocalDate today) {
    inside.sql(UNSAID).param("voice", voice.id()).update();
    inside.sql(OVER).param("today", today).param("voice", voice.id()).update();
  }

  private static Voice voice(ResultSet row, int place) throws SQLException {
    return new Voice(
        row.getObject("voice_id", UUID.class),
        row.getObject("project_id", UUID.class),
        row.getObject("talk_id", UUID.class),
        row.getInt("number"),
        row.getString("staff_group"),
        new Voice.Consent(
            row.getObject("consented_on", LocalDate.class),
            row.getObject("until", LocalDate.class),
            row.getBoolean("on_page"),
            row.getBoolean("in_reports")),
        Optional.ofNullable(row.getObject("over_on", LocalDate.class)));
  }
}
