package org.mainstay.outside.casemaking.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.outside.office.OfficeStore;

/// The packs that were made here: their sources, without the words of anybody.
public final class Packs {
  private static final String PACK =
      """
      select p.pack_id, p.fingerprint, p.source
        from outside_casemaking.pack p
      """;

  private static final String LATEST = PACK + " order by p.made_at desc, p.pack_id limit 50";

  private static final String KNOWN =
      """
      select exists (select 1
                       from outside_casemaking.pack
                      where pack_id = :id
                        and fingerprint = :fingerprint)
      """;

  private static final String QUOTES =
      """
      select quote_id
        from outside_casemaking.pack_quote
       where pack_id = :id
       order by quote_id
       limit 200
      """;

  private static final String ADD =
      """
      insert into outside_casemaking.pack (pack_id, fingerprint, source, made_at, made_by)
      values (:id, :fingerprint, :source, :at, :by)
          on conflict do nothing
      """;

  private static final String ADD_QUOTE =
      "insert into outside_casemaking.pack_quote (pack_id, quote_id) values (:id, :quote)";

  private final OfficeStore store;
  private final Quotations quotations;
  private final PackMaker maker;
  private final InstantSource clock;

  /// @param quotations on the outside's own connection
  public Packs(OfficeStore store, Quotations quotations, PackMaker maker, InstantSource clock) {
    this.store = store;
    this.quotations = quotations;
    this.maker = maker;
    this.clock = clock;
  }

  /// The words that may be quoted today.
  public List<Quote> quotes() {
    return quotations.on(maker.today());
  }

  /// Makes a pack and keeps it; sent twice it is kept once.
  ///
  /// @param quoting the quotes that are chosen; those that nobody may quote are left out
  /// @return empty if nothing of that year is released
  public Optional<Pack> make(PackMaker.Wanted wanted, Set<UUID> quoting, UUID by) {
    Optional<Pack> before = find(wanted.id());
    if (before.isPresent()) {
      return before;
    }
    var made = maker.make(wanted);
    made.ifPresent(pack -> store.once().executeWithoutResult(_ -> keep(pack, quoting, by)));
    return made.map(this::quoted);
  }

  private void keep(Pack pack, Set<UUID> quoting, UUID by) {
    int added =
        store
            .outside()
            .sql(ADD)
            .param("id", pack.front().id())
            .param("fingerprint", pack.fingerprint())
            .param("source", PackSource.text(pack))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update();
    if (added == 0) {
      return;
    }
    for (Quote quote : quotes()) {
      if (quoting.contains(quote.id())) {
        store
            .outside()
            .sql(ADD_QUOTE)
            .param("id", pack.front().id())
            .param("quote", quote.id())
            .update();
      }
    }
  }

  /// The latest ones, without quotes.
  public List<Pack> latest() {
    return store.outside().sql(LATEST).query((row, i) -> pack(row)).list();
  }

  /// One, with those of its quotes that may be quoted today.
  public Optional<Pack> find(UUID id) {
    return store
        .outside()
        .sql(PACK + " where p.pack_id = :id")
        .param("id", id)
        .query((row, i) -> pack(row))
        .optional()
        .map(this::quoted);
  }

  private static Pack pack(ResultSet row) throws SQLException {
    return PackSource.read(row.getString("source"));
  }

  private Pack quoted(Pack pack) {
    var chosen = new HashSet<>(chosen(pack));
    return pack.quoting(
        quotes().stream()
            .filter(quote -> chosen.contains(quote.id()))
            .map(quote -> new Pack.Quoted(quote.id(), quote.words(), quote.roleWords()))
            .toList());
  }

  private List<UUID> chosen(Pack pack) {
    return store.outside().sql(QUOTES).param("id", pack.front().id()).query(UUID.class).list();
  }

  /// How many quotes of this pack were chosen and may no longer be quoted.
  public int takenBack(Pack pack) {
    return chosen(pack).size() - pack.quotes().size();
  }

  /// Whether a pack with just this source was made here.
  public boolean made(Pack pack) {
    return Boolean.TRUE.equals(
        store
            .outside()
            .sql(KNOWN)
            .param("id", pack.front().id())
            .param("fingerprint", pack.fingerprint())
            .query(Boolean.class)
            .single());
  }
}
