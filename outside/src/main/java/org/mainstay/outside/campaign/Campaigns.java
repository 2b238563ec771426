package org.mainstay.outside.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// What was written down of campaigns; a change is one more version, and nothing is overwritten.
public final class Campaigns {
  // The versions of a campaign stand one below the other; the last one counts.
  private static final String OF =
      """
      select distinct on (campaign_id) campaign_id, owner, name, what, group_code, group_label,
             begins_on, ends_on, version,
             (select min(one.kept_at)
                from outside_campaign.campaign one
               where one.campaign_id = c.campaign_id) as first_at,
             (select min(same.kept_at)
                from outside_campaign.campaign same
               where same.campaign_id = c.campaign_id
                 and same.version > coalesce(
                     (select max(other.version)
                        from outside_campaign.campaign other
                       where other.campaign_id = c.campaign_id
                         and (other.group_code, other.begins_on, other.ends_on)
                             <> (c.group_code, c.begins_on, c.ends_on)), 0)) as aimed_at
        from outside_campaign.campaign c
       where owner = :owner
       order by campaign_id, version desc
       limit 500
      """;

  private static final String KEEP =
      """
      insert into outside_campaign.campaign
             (campaign_id, version, owner, name, what, group_code, group_label, begins_on, ends_on,
              kept_at, kept_by)
      values (:id, :version, :owner, :name, :what, :group, :label, :begins, :ends, :at, :by)
          on conflict do nothing
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Campaigns(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  /// All of an owner, the latest begun first.
  ///
  /// @param owner an employer's code; blank for the hub
  public List<Campaign> of(String owner) {
    return store
        .outside()
        .sql(OF)
        .param("owner", owner)
        .query((row, i) -> campaign(row))
        .list()
        .stream()
        .sorted(
            Comparator.comparing((Campaign one) -> one.aim().begins())
                .reversed()
                .thenComparing(Campaign::id))
        .toList();
  }

  /// One of an owner's.
  public Optional<Campaign> find(String owner, UUID id) {
    return of(owner).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Campaign campaign(ResultSet row) throws SQLException {
    return new Campaign(
        row.getObject("campaign_id", UUID.class),
        row.getString("owner"),
        row.getString("name"),
        row.getString("what"),
        new Campaign.Aim(
            row.getString("group_code"),
            row.getString("group_label"),
            row.getObject("begins_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class)),
        row.getInt("version"),
        new Campaign.Written(
            row.getObject("first_at", OffsetDateTime.class).toInstant(),
            row.getObject("aimed_at", OffsetDateTime.class).toInstant()));
  }

  /// Writes one more version down, after the one that was seen.
  ///
  /// @param seen the version that somebody saw; 0 for a campaign that is new
  /// @return false if somebody else wrote one meanwhile, or this very one was written before
  public boolean keep(Campaign one, int seen) {
    var aim = one.aim();
    return store
            .outside()
            .sql(KEEP)
            .param("id", one.id())
            .param("version", seen + 1)
            .param("owner", one.owner())
            .param("name", one.name())
            .param("what", one.what())
            .param("group", aim.group())
            .param("label", aim.label())
            .param("begins", aim.begins())
            .param("ends", aim.ends())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", Office.now().signInName())
            .update()
        == 1;
  }
}
