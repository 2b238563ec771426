package org.mainstay.inside.groups;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is due in the groups every minute: links an hour before, places that came free, the end.
public final class GroupRounds {
  private static final String LINK_DUE =
      """
      select s.gathering_id
        from inside_groups.group_session s
        join inside_groups.gathering g on g.gathering_id = s.gathering_id
       where s.link_told_at is null
         and s.starts_at > :now
         and s.starts_at <= :until
         and g.standing = 'OPEN'
         and g.join_link <> ''
       order by s.starts_at, s.session_id
       limit 200
      """;

  private static final String TOLD =
      """
      update inside_groups.group_session
         set link_told_at = :now
       where gathering_id = :id
         and link_told_at is null
         and starts_at <= :until
      """;

  private final JdbcClient inside;
  private final Gatherings gatherings;
  private final Seats seats;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public GroupRounds(JdbcClient inside, Gatherings gatherings, Seats seats, InstantSource clock) {
    this.inside = inside;
    this.gatherings = gatherings;
    this.seats = seats;
    this.clock = clock;
  }

  /// Sees to all that is due. Only the house itself sees everybody, so only it does this.
  public void go() {
    var now = clock.instant();
    gatherings.calledOff().forEach(this::calledOff);
    for (Gathering one : gatherings.shown()) {
      if (one.isOpen(now)) {
        gatherings.alone(one.id()).ifPresent(seats::moveUp);
        gatherings.tell(one, seats.isFull(one));
      }
    }
    gatherings.clear(now);
    linksDue(now).forEach(id -> tellLink(id, now));
  }

  private void calledOff(Gathering one) {
    gatherings.alone(one.id());
    for (Standing standing : List.of(Standing.HAS, Standing.WAITS)) {
      seats.of(one, standing).forEach(person -> seats.callOff(one, person));
    }
  }

  private List<UUID> linksDue(Instant now) {
    return inside
        .sql(LINK_DUE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", now.plus(Seats.LINK_BEFORE).atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .list();
  }

  private void tellLink(UUID id, Instant now) {
    gatherings
        .alone(id)
        .ifPresent(
            one -> {
              int told =
                  inside
                      .sql(TOLD)
                      .param("now", now.atOffset(ZoneOffset.UTC))
                      .param("id", id)
                      .param("until", now.plus(Seats.LINK_BEFORE).atOffset(ZoneOffset.UTC))
                      .update();
              if (told > 0) {
                seats.tellLink(one);
              }
            });
  }
}
