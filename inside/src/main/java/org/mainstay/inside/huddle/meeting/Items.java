package org.mainstay.inside.huddle.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cases on the agendas of huddles: found by rule, talked about, or carried over.
public final class Items {
  private static final String PUT =
      """
      insert into inside_huddle.item (huddle_id, referral_id, person_key, section)
      values (:huddle, :referral, :person, :section)
          on conflict do nothing
      """;

  private static final String CARRY =
      """
      insert into inside_huddle.item (huddle_id, referral_id, person_key, section)
      select distinct cast(:to as uuid), i.referral_id, i.person_key, 'CARRIED'
        from inside_huddle.item i
        join inside_referral.referral f on f.referral_id = i.referral_id
       where i.huddle_id = :from
         and i.talked_at is null
         and f.stage <> 'DISCHARGED'
          on conflict do nothing
      """;

  private static final String OF =
      """
      select i.referral_id, i.person_key, f.alias, i.section, i.talked_at, i.talked_by
        from inside_huddle.item i
        join inside_referral.referral f on f.referral_id = i.referral_id
       where i.huddle_id = :huddle
       order by f.request_received_at, i.referral_id
       limit 1000
      """;

  private static final String TALKED =
      """
      update inside_huddle.item
         set talked_at = :at, talked_by = :by
       where huddle_id = :huddle
         and referral_id = :referral
         and talked_at is null
      """;

  private static final String AGAIN =
      """
      update inside_huddle.item
         set talked_at = null, talked_by = null
       where huddle_id = :huddle
         and referral_id = :referral
      """;

  private final JdbcClient inside;
  private final Rules rules;
  private final InstantSource clock;

  public Items(JdbcClient inside, Rules rules, InstantSource clock) {
    this.inside = inside;
    this.rules = rules;
    this.clock = clock;
  }

  /// Puts every case on this huddle's agenda that belongs there by rule.
  void find(HuddleId huddle, Script.Kind kind) {
    rules
        .now(kind.agenda())
        .forEach((section, cases) -> cases.forEach(one -> put(huddle, section, one)));
  }

  private void put(HuddleId huddle, Section section, Referral referral) {
    inside
        .sql(PUT)
        .param("huddle", huddle.value())
        .param("referral", referral.id().value())
        .param("person", referral.person().value())
        .param("section", section.name())
        .update();
  }

  /// What one huddle did not talk about is put on the next, unless support has ended meanwhile.
  void carry(HuddleId from, HuddleId to) {
    inside.sql(CARRY).param("from", from.value()).param("to", to.value()).update();
  }

  /// What is on a huddle's agenda, as far as the acting worker may see it, in the order of talking.
  public List<Item> of(HuddleId huddle) {
    return inside.sql(OF).param("huddle", huddle.value()).query(Items::item).list().stream()
        .sorted(Comparator.comparing(Item::section))
        .toList();
  }

  /// This case was talked about.
  void talked(HuddleId huddle, ReferralId referral) {
    inside
        .sql(TALKED)
        .param("huddle", huddle.value())
        .param("referral", referral.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Acting.now().value())
        .update();
  }

  /// This case waits to be talked about once more.
  void again(HuddleId huddle, ReferralId referral) {
    inside.sql(AGAIN).param("huddle", huddle.value()).param("referral", referral.value()).update();
  }

  private static Item item(ResultSet row, int number) throws SQLException {
    var at = Optional.ofNullable(row.getObject("talked_at", OffsetDateTime.class));
    var by = Optional.ofNullable(row.getObject("talked_by", UUID.class)).map(WorkerId::new);
    return new Item(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getString("alias"),
        Section.valueOf(row.getString("section")),
        at.map(then -> new Item.Talked(by.orElseThrow(), then.toInstant())));
  }
}
