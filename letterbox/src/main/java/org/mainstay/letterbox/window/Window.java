package org.mainstay.letterbox.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the hub tells everyone: its present wait, its team, the employers on its list.
public final class Window {
  /// How many organisations a search shows.
  public static final int FOUND_MAX = 12;

  private static final String WAIT =
      """
      select as_of, words
        from letterbox_window.present_wait
       order by as_of desc
       limit 1
      """;

  private static final String PUT_WAIT =
      """
      insert into letterbox_window.present_wait (as_of, words)
      values (:asOf, :words)
          on conflict (as_of) do update set words = excluded.words
      """;

  private static final String TEAM =
      """
      select worker_id, name, role_words
        from letterbox_window.team_member
       order by name
       limit 200
      """;

  private static final String PUT_MEMBER =
      """
      insert into letterbox_window.team_member (worker_id, name, role_words)
      values (:workerId, :name, :roleWords)
          on conflict (worker_id) do update
         set name = excluded.name, role_words = excluded.role_words
      """;

  private static final String TAKE_MEMBER =
      """
      delete from letterbox_window.team_member
       where worker_id = :workerId
      """;

  private static final String FIND =
      """
      select code, name, place
        from letterbox_window.organisation
       where lower(name) like :words escape '!'
          or code = :code
       order by name
       limit 12
      """;

  private static final String BY_CODE =
      """
      select code, name, place
        from letterbox_window.organisation
       where code = :code
       limit 1
      """;

  private static final String PUT_ORGANISATION =
      """
      insert into letterbox_window.organisation (code, name, place)
      values (:code, :name, :place)
          on conflict (code) do update set name = excluded.name, place = excluded.place
      """;

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public Window(JdbcClient database) {
    this.database = database;
  }

  /// The present wait of the whole hub in words, and the day it was worked out.
  public record PresentWait(LocalDate asOf, String words) {}

  /// A member of the team as the public may know them.
  public record TeamMember(UUID workerId, String name, String roleWords) {}

  /// An organisation that people work for.
  ///
  /// @param code the official code, or the hub's own for an employer without one
  public record Organisation(String code, String name, String place) {}

  /// The latest wait that was worked out, if one was.
  public Optional<PresentWait> presentWait() {
    return database.sql(WAIT).query(PresentWait.class).optional();
  }

  /// Shows this wait from now on.
  public void show(PresentWait wait) {
    database.sql(PUT_WAIT).param("asOf", wait.asOf()).param("words", wait.words()).update();
  }

  /// The team by name.
  public List<TeamMember> team() {
    return database.sql(TEAM).query(TeamMember.class).list();
  }

  /// Shows this member of the team from now on.
  public void show(TeamMember member) {
    database.sql(PUT_MEMBER).paramSource(member).update();
  }

  /// Somebody left: they are shown no more.
  public void hide(UUID worker) {
    database.sql(TAKE_MEMBER).param("workerId", worker).update();
  }

  /// The organisations whose name holds all the words typed, or whose code it is, by name.
  public List<Organisation> find(String typed) {
    var words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    if (words.isEmpty()) {
      return List.of();
    }
    return database
        .sql(FIND)
        .param("words", "%" + words.replaceAll("\\s+", "%") + "%")
        .param("code", typed.strip().toUpperCase(Locale.ROOT))
        .query(Organisation.class)
        .list();
  }

  /// The organisation with this code.
  public Optional<Organisation> organisation(String code) {
    return database.sql(BY_CODE).param("code", code).query(Organisation.class).optional();
  }

  /// Lists this organisation from now on.
  public void show(Organisation organisation) {
    database.sql(PUT_ORGANISATION).paramSource(organisation).update();
  }
}
