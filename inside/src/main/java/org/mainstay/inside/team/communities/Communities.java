package org.mainstay.inside.team.communities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The communities of practice and who is in them.
public final class Communities {
  private static final String NAME = "inside_team.community.name";
  private static final String ABOUT = "inside_team.community.about";

  private static final String ALL =
      """
      select community_id, name, about
        from inside_team.community
       order by at, community_id
       limit 100
      """;

  private static final String MEMBERS =
      """
      select worker_id, locality
        from inside_team.community_member
       where community_id = :id
       order by since, worker_id
       limit 500
      """;

  private static final String BEGIN =
      """
      insert into inside_team.community (community_id, name, about, begun_by, at)
      values (:id, :name, :about, :by, :at)
          on conflict do nothing
      """;

  private static final String JOIN =
      """
      insert into inside_team.community_member (community_id, worker_id, locality, since)
      values (:id, :worker, :locality, :since)
          on conflict (community_id, worker_id) do update set locality = excluded.locality
      """;

  private static final String LEAVE =
      """
      delete from inside_team.community_member
       where community_id = :id
         and worker_id = :worker
      """;

  private final JdbcClient inside;
  private final List<String> localities;
  private final TeamWords words;
  private final Clock clock;

  /// @param localities from where workers may say they join
  public Communities(JdbcClient inside, List<String> localities, TeamWords words, Clock clock) {
    this.inside = inside;
    this.localities = List.copyOf(localities);
    this.words = words;
    this.clock = clock;
  }

  List<String> localities() {
    return localities;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// All of them, the oldest first.
  public List<Community> all() {
    return inside.sql(ALL).query(this::community).list();
  }

  /// This one; empty if there is none.
  public Optional<Community> find(UUID id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The acting worker begins a community; the same id sent again begins nothing twice.
  public void begin(UUID id, String name, String about) {
    inside
        .sql(BEGIN)
        .param("id", id)
        .param("name", words.seal(NAME, name))
        .param("about", words.seal(ABOUT, about))
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The acting worker joins from a locality, or says that they are somewhere else now.
  public void join(Community community, String locality) {
    inside
        .sql(JOIN)
        .param("id", community.id())
        .param("worker", Acting.now().value())
        .param("locality", locality)
        .param("since", today())
        .update();
  }

  /// The acting worker leaves; what they wrote stays, signed with their name.
  public void leave(Community community) {
    inside.sql(LEAVE).param("id", community.id()).param("worker", Acting.now().value()).update();
  }

  private Community community(ResultSet row, int number) throws SQLException {
    var id = row.getObject("community_id", UUID.class);
    var members =
        inside
            .sql(MEMBERS)
            .param("id", id)
            .query(
                (member, ignored) ->
                    new Community.Member(
                        new WorkerId(member.getObject("worker_id", UUID.class)),
                        member.getString("locality")))
            .list();
    return new Community(
        id,
        words.open(NAME, row.getBytes("name")),
        words.open(ABOUT, row.getBytes("about")),
        members);
  }
}
