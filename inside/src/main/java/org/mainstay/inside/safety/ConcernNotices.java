package org.mainstay.inside.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What stands on every page of every worker while a concern is not read or not owned.
public final class ConcernNotices {
  /// So many are named; for the rest there is the list.
  private static final int NAMED_MAX = 5;

  private static final String UNSEEN =
      """
      select c.referral_id, f.alias, c.reader, c.reader_found, c.read_at is null as waits,
             coalesce(w.name, 'nobody of the team') as reader_name
        from inside_safety.concern c
        join inside_referral.referral f on f.referral_id = c.referral_id
        left join inside_team.worker w on w.worker_id = c.reader
       where c.state = 'OPEN'
          or (c.state = 'UNDER_REVIEW' and c.read_at is null)
       order by c.read_at is null desc, c.opened_at, c.concern_id
       limit 6
      """;

  private static final String NOBODYS =
      """
      select count(*)
        from inside_safety.concern
       where reader_found = 'NOBODY'
         and reader = :house
         and state <> 'RESOLVED'
      """;

  private final JdbcClient inside;
  private final TransactionOperations transactions;

  /// @param inside the inside's own connection
  /// @param transactions the inside's own, which tell the database who is acting
  public ConcernNotices(JdbcClient inside, TransactionOperations transactions) {
    this.inside = inside;
    this.transactions = transactions;
  }

  /// A sentence, and where it leads.
  public record Notice(String words, String path) {}

  /// The notices for the acting worker: what they may not see is not counted either.
  public List<Notice> now() {
    var found =
        Objects.requireNonNull(
            transactions.execute(
                ignored ->
                    inside
                        .sql(UNSEEN)
                        .query(
                            (row, number) ->
                                new Notice(
                                    words(
                                        row.getString("alias"),
                                        row.getBoolean("waits"),
                                        new Reader(
                                            new WorkerId(row.getObject("reader", UUID.class)),
                                            row.getString("reader_name"),
                                            row.getString("reader_found"))),
                                    CaseHead.Tab.CONCERN.of(
                                        new ReferralId(row.getObject("referral_id", UUID.class)))))
                        .list()));
    if (found.size() <= NAMED_MAX) {
      return found;
    }
    List<Notice> shown = new ArrayList<>(found.subList(0, NAMED_MAX));
    shown.add(new Notice("There are more concerns like these. See them all.", "/team/concerns"));
    return List.copyOf(shown);
  }

  /// How many open concerns nobody of the team may see, because the person shut everybody out.
  ///
  /// The hub itself stands as their reader. Only whoever runs the house learns of them, as a
  /// number.
  public int withoutReader() {
    return Acting.as(
        Acting.HOUSE,
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    ignored ->
                        inside
                            .sql(NOBODYS)
                            .param("house", Acting.HOUSE.value())
                            .query(Integer.class)
                            .single())));
  }

  private record Reader(WorkerId id, String name, String found) {}

  private static String words(String alias, boolean waits, Reader reader) {
    var who =
        reader.id().equals(Acting.now())
            ? "You are the named reader."
            : "Reader: " + reader.name() + ".";
    var duty =
        reader.found().equals(Readers.Found.ON_DUTY.name()) ? "" : " Nobody on duty may see it.";
    return waits
        ? "A concern waits for its reader: " + alias + ". " + who + duty
        : "A concern has no owner yet: " + alias + ". " + who;
  }
}
