package org.mainstay.inside.groups;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who came to a session, with the official code.
public final class Attendances {
  private static final String OF =
      """
      select person_key, code
        from inside_groups.attendance
       where session_id = :sessionId
       order by person_key
       limit 1000
      """;

  private static final String NOTE =
      """
      insert into inside_groups.attendance (session_id, person_key, code, noted_by, noted_at)
      values (:sessionId, :personKey, :code, :by, :at)
          on conflict (session_id, person_key) do update
         set code = excluded.code, noted_by = excluded.noted_by, noted_at = excluded.noted_at
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Attendances(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// What is noted of a session so far.
  public Map<PersonKey, Attended> of(Gathering.Session session) {
    var noted = new HashMap<PersonKey, Attended>();
    inside
        .sql(OF)
        .param("sessionId", session.id())
        .query(
            row -> {
              noted.put(
                  new PersonKey(row.getObject("person_key", UUID.class)),
                  NhsCode.from(Attended.class, row.getString("code")));
            });
    return noted;
  }

  /// Somebody came to this session, or did not.
  public void note(Gathering.Session session, PersonKey person, Attended attended) {
    inside
        .sql(NOTE)
        .param("sessionId", session.id())
        .param("personKey", person.value())
        .param("code", attended.code())
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
