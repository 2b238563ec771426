package org.mainstay.inside.huddle;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where somebody put a case on the board, as long as its stage has not changed since.
public final class Places {
  private static final String ALL =
      """
      select referral_id, board_column, stage, version
        from inside_huddle.place
       order by referral_id
       limit 5000
      """;

  // A row that somebody else changed since it was seen is not touched.
  private static final String MOVE =
      """
      insert into inside_huddle.place
             (referral_id, person_key, board_column, stage, at, worker_id, version)
      values (:id, :personKey, :column, :stage, :at, :workerId, 1)
          on conflict (referral_id) do update
         set board_column = excluded.board_column, stage = excluded.stage, at = excluded.at,
             worker_id = excluded.worker_id, version = place.version + 1
       where place.version = :seen
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  public Places(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Where a case was put, at which stage, and how often it was moved.
  record Place(Column column, Stage stage, int version) {}

  /// All places by case.
  public Map<ReferralId, Place> all() {
    Map<ReferralId, Place> places = new HashMap<>();
    inside
        .sql(ALL)
        .query(
            row -> {
              places.put(
                  new ReferralId(row.getObject("referral_id", UUID.class)),
                  new Place(
                      Column.valueOf(row.getString("board_column")),
                      Stage.valueOf(row.getString("stage")),
                      row.getInt("version")));
            });
    return places;
  }

  /// Puts a case into a column.
  ///
  /// @param seen the version of its place when the one who moves it looked, 0 if it had none
  /// @return whether it was moved; not if somebody else moved it meanwhile
  boolean move(Referral referral, Column to, int seen) {
    int changed =
        inside
            .sql(MOVE)
            .param("id", referral.id().value())
            .param("personKey", referral.person().value())
            .param("column", to.name())
            .param("stage", referral.stage().name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("workerId", Acting.now().value())
            .param("seen", seen)
            .update();
    return changed == 1;
  }
}
