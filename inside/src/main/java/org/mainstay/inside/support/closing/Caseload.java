package org.mainstay.inside.support.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Everybody whom the hub still holds while it closes, and what is missing for each.
public final class Caseload {
  /// Whoever died needs no next place; the codes are those of the official reasons.
  private static final String HELD =
      """
      select r.referral_id, r.alias, r.stage <> 'DISCHARGED' as is_open, a.referral_id is not null
             as is_asked, p.kind, p.hub, p.is_taken_on, k.packed_at is not null as is_packed,
             exists (select 1
                       from inside_safety.concern c
                      where c.referral_id = r.referral_id
                        and c.state <> 'RESOLVED') as has_concern
        from inside_referral.referral r
        left join inside_support.place_ask a on a.referral_id = r.referral_id
        left join inside_support.pack k on k.referral_id = r.referral_id
        left join lateral (select n.kind, n.hub, n.is_taken_on
                             from inside_support.next_place n
                            where n.referral_id = r.referral_id
                            order by n.id desc
                            limit 1) p on true
       where r.stage <> 'DISCHARGED'
          or (coalesce(p.kind, 'OPEN') = 'OPEN'
              and exists (select 1
                            from inside_support.ending e
                           where e.referral_id = r.referral_id
                             and e.reason_code not in ('17', '49')
                             and e.at >= (select min(m.at) from inside_support.closing_plan m)))
       order by r.request_received_at, r.referral_id
       limit 50000
      """;

  private static final String TRANSFERRED =
      "select count(*) from inside_support.pack where receipt_at is not null";

  private final JdbcClient inside;
  private final TransactionOperations apart;

  /// @param inside the inside's own connection
  /// @param apart a transaction of its own, in which the house counts whom nobody else may see
  public Caseload(JdbcClient inside, TransactionOperations apart) {
    this.inside = inside;
    this.apart = apart;
  }

  /// Where somebody stands.
  public enum Standing {
    NOT_ASKED("not asked yet"),
    NO_ANSWER("asked, no answer yet"),
    NO_PLACE("said no to other hubs; no next place named yet"),
    CONCERN("a concern is open, and nobody at the other hub is named who takes it on"),
    READY("said yes; ready to be packed"),
    PACKED("packed; waiting for the receipt"),
    NAMED("next place named; support is to be ended"),
    ENDED("support has ended without a named next place");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }

    /// Whether a next place is named.
    public boolean hasPlace() {
      return switch (this) {
        case NOT_ASKED, NO_ANSWER, NO_PLACE, ENDED -> false;
        case CONCERN, READY, PACKED, NAMED -> true;
      };
    }
  }

  /// One case.
  public record Held(ReferralId referral, String alias, Standing standing, boolean isAsked) {}

  /// How many people there are.
  ///
  /// @param open whose case is open
  /// @param without who has no named next place
  /// @param waiting whose pack waits for its receipt
  /// @param transferred whom another hub has taken in
  public record Counts(int open, int without, int waiting, int transferred) {}

  /// Those whom the acting worker may see, longest wait first.
  public List<Held> held() {
    return inside.sql(HELD).query(Caseload::row).list();
  }

  /// How many of those whom the acting worker may see: on a page another number would tell them
  /// that there is somebody else.
  public Counts countsInSight() {
    return count();
  }

  /// How many of everybody, also of those whom the acting worker may not see.
  public Counts counts() {
    return Acting.as(
        Acting.HOUSE,
        () -> {
          var counts = apart.execute(_ -> count());
          if (counts == null) {
            throw new IllegalStateException("nothing was counted");
          }
          return counts;
        });
  }

  private Counts count() {
    var all = held();
    return new Counts(
        (int) all.stream().filter(one -> one.standing() != Standing.ENDED).count(),
        (int) all.stream().filter(one -> !one.standing().hasPlace()).count(),
        (int) all.stream().filter(one -> one.standing() == Standing.PACKED).count(),
        inside.sql(TRANSFERRED).query(Integer.class).single());
  }

  private static Held row(ResultSet row, int number) throws SQLException {
    return new Held(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getString("alias"),
        standing(row),
        row.getBoolean("is_asked"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    var kind = Optional.ofNullable(row.getString("kind")).map(NextPlace.Kind::valueOf);
    if (!row.getBoolean("is_open")) {
      return Standing.ENDED;
    }
    if (row.getBoolean("is_packed")) {
      return Standing.PACKED;
    }
    if (kind.isEmpty()) {
      return row.getBoolean("is_asked") ? Standing.NO_ANSWER : Standing.NOT_ASKED;
    }
    return switch (kind.get()) {
      case OPEN -> Standing.NO_PLACE;
      case ELSEWHERE, ENDED -> Standing.NAMED;
      case HUB ->
          row.getBoolean("has_concern") && !row.getBoolean("is_taken_on")
              ? Standing.CONCERN
              : Standing.READY;
    };
  }
}
