package org.mainstay.hatch.quotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words that may be quoted in reports: the team hangs them up, everybody outside reads them,
/// and they are gone the moment that consent is.
public final class Quotations {
  private static final String IN_FORCE =
      """
      select quote_id as id, words, role_words, until
        from hatch_quotation.quote
       where until >= :today
       order by role_words, quote_id
       limit 200
      """;

  private static final String HANG =
      """
      insert into hatch_quotation.quote (quote_id, words, role_words, until, source)
      values (:id, :words, :roleWords, :until, :source)
          on conflict do nothing
      """;

  private static final String TAKE_DOWN = "delete from hatch_quotation.quote where quote_id = :id";

  private static final String KEEP =
      """
      delete from hatch_quotation.quote
       where source = :source
         and quote_id <> all (cast(:ids as uuid[]))
      """;

  private final JdbcClient database;
  private final Source source;

  /// Where somebody said it.
  public enum Source {
    /// A story that they let the hub tell.
    STORY,
    /// A talk in which staff were listened to.
    TALK
  }

  /// @param database the outside reads; the inside writes stories
  public Quotations(JdbcClient database) {
    this(database, Source.STORY);
  }

  /// @param source whose words are hung up and taken down by this; all of them are read
  public Quotations(JdbcClient database, Source source) {
    this.database = database;
    this.source = source;
  }

  /// Those whose consent holds today, by who says them.
  public List<Quote> on(LocalDate today) {
    return database.sql(IN_FORCE).param("today", today).query(Quote.class).list();
  }

  /// Hangs this one up.
  public void hang(Quote quote) {
    database
        .sql(HANG)
        .param("id", quote.id())
        .param("words", quote.words())
        .param("roleWords", quote.roleWords())
        .param("until", quote.until())
        .param("source", source.name())
        .update();
  }

  /// Takes this one down, from this moment.
  public void takeDown(UUID id) {
    database.sql(TAKE_DOWN).param("id", id).update();
  }

  /// Takes down all of this source but these.
  public void keep(Collection<UUID> ids) {
    var list = ids.stream().map(UUID::toString).toList();
    database
        .sql(KEEP)
        .param("source", source.name())
        .param("ids", "{" + String.join(",", list) + "}")
        .update();
  }
}
