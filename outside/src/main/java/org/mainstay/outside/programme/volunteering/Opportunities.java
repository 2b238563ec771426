package org.mainstay.outside.programme.volunteering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.outside.office.OfficeStore;

/// Where staff can volunteer; what is past or was ended is no longer listed.
public final class Opportunities {
  private static final String OF =
      """
      select opportunity_id, owner, name, words, until
        from outside_programme.opportunity
       where owner = :owner
         and ended_on is null
         and until >= :today
       order by until, opportunity_id
       limit 500
      """;

  private static final String ADD =
      """
      insert into outside_programme.opportunity (opportunity_id, owner, name, words, until)
      values (:id, :owner, :name, :words, :until)
          on conflict do nothing
      """;

  private static final String END =
      """
      update outside_programme.opportunity
         set ended_on = :today
       where opportunity_id = :id
         and owner = :owner
         and ended_on is null
      """;

  private final OfficeStore store;
  private final Clock clock;

  public Opportunities(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Those that one can join now, the first to end first.
  public List<Opportunity> of(String owner) {
    return store
        .outside()
        .sql(OF)
        .param("owner", owner)
        .param("today", today())
        .query(
            (row, i) ->
                new Opportunity(
                    row.getObject("opportunity_id", UUID.class),
                    row.getString("owner"),
                    row.getString("name"),
                    row.getString("words"),
                    row.getObject("until", LocalDate.class)))
        .list();
  }

  /// Adds one; the same one twice stands there once.
  public void add(Opportunity one) {
    store
        .outside()
        .sql(ADD)
        .param("id", one.id())
        .param("owner", one.owner())
        .param("name", one.name())
        .param("words", one.words())
        .param("until", one.until())
        .update();
  }

  /// Ends one of an owner's.
  public void end(String owner, UUID id) {
    store.outside().sql(END).param("today", today()).param("id", id).param("owner", owner).update();
  }
}
