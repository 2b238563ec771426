package org.mainstay.inside.support.rights;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of what happened to the clocks of wishes; they are added to and never changed.
final class WishSteps {
  private static final String KEEP =
      """
      insert into inside_support.wish_step
             (wish_id, person_key, what, reason, at, worker_id)
      values (:wish, :person, :what, :reason, :at, :by)
          on conflict do nothing
      """;

  private static final String OF =
      """
      select wish_id, what, reason, at
        from inside_support.wish_step
       where wish_id = any (:wishes)
       order by step_id
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  WishSteps(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Keeps a step; two months more are given once, whoever gives them at the same moment.
  ///
  /// @return whether it was kept
  boolean keep(Wish wish, WishClock.What what, WishClock.Reason reason) {
    return inside
            .sql(KEEP)
            .param("wish", wish.id())
            .param("person", wish.person().value())
            .param("what", what.name())
            .param("reason", reason.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", Acting.now().value())
            .update()
        > 0;
  }

  /// The same wishes, each with its steps.
  List<Wish> with(List<Wish> wishes) {
    Map<UUID, List<WishClock.Step>> steps = new HashMap<>();
    inside
        .sql(OF)
        .param("wishes", wishes.stream().map(Wish::id).toArray(UUID[]::new))
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getObject("wish_id", UUID.class), _ -> new ArrayList<>())
                  .add(
                      new WishClock.Step(
                          WishClock.What.valueOf(row.getString("what")),
                          WishClock.Reason.valueOf(row.getString("reason")),
                          London.day(row.getObject("at", OffsetDateTime.class).toInstant())));
            });
    return wishes.stream()
        .map(wish -> wish.with(steps.getOrDefault(wish.id(), List.of())))
        .toList();
  }
}
