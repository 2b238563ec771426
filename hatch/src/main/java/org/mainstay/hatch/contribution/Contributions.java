package org.mainstay.hatch.contribution;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mainstay.sums.disclosure.frame.Word;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Takes what people add to published tables, once each, and gives it to the release act alone.
public final class Contributions {
  private static final String FRAME =
      """
      insert into hatch_contribution.frame_word (population, contract_year, word)
      values (:population, :year, :word)
      on conflict do nothing
      """;

  private static final String FRAME_WORDS =
      """
      select word
        from hatch_contribution.frame_word
       where population = :population
         and contract_year = :year
       limit 10000
      """;

  private static final String FIRST_CONTACT =
      """
      insert into hatch_contribution.first_contact
             (contribution_key, contract_year, population, quarter)
      values (:key, :year, :population, :quarter)
      on conflict do nothing
      """;

  private static final String CATEGORY =
      """
      insert into hatch_contribution.category
             (contribution_key, contract_year, population, dimension, word)
      values (:key, :year, :population, :dimension, :word)
      """;

  private static final String POPULATION_OF =
      """
      select population
        from hatch_contribution.first_contact
       where contribution_key = :key
         and contract_year = :year
      """;

  private static final String COURSE =
      """
      insert into hatch_contribution.course
             (contribution_key, contract_year, measure, word, quarter)
      values (:key, :year, split_part(:word, ':', 1), :word, :quarter)
      on conflict do nothing
      """;

  // One row for each person and nothing counted: numbers exist in the release act's memory alone.
  private static final String OF_FIRST_CONTACTS =
      """
      select array_agg(c.word) as words
        from hatch_contribution.first_contact f
        left join hatch_contribution.category c using (contribution_key, contract_year)
       where f.population in (:populations)
         and f.contract_year = :year
         and f.quarter between :from and :to
         and :measure = 'first-contact'
       group by f.contribution_key
      """;

  private static final String OF_COURSES =
      """
      select array_agg(c.word) || min(r.word) as words
        from hatch_contribution.course r
        join hatch_contribution.first_contact f using (contribution_key, contract_year)
        left join hatch_contribution.category c using (contribution_key, contract_year)
       where f.population in (:populations)
         and r.contract_year = :year
         and r.quarter between :from and :to
         and r.measure = :measure
       group by r.contribution_key
      """;

  private final JdbcClient hatch;
  private final TransactionOperations transactions;
  private final ContractCalendar calendar;
  private final Quarters quarters;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  public Contributions(
      JdbcClient hatch, TransactionOperations transactions, ContractCalendar calendar) {
    this.hatch = hatch;
    this.transactions = transactions;
    this.calendar = calendar;
    this.quarters = new Quarters(hatch, calendar);
  }

  /// Some quarters of a year, of some populations.
  ///
  /// @param from the first, 1 to 4
  /// @param to the last
  public record Span(SortedSet<String> populations, int year, int from, int to) {}

  /// Lets a population's contributions carry these words in a year.
  ///
  /// @param words such as `sex:men`; `sex:not-stated-or-other` comes by itself
  public void frame(String population, int year, Set<String> words) {
    var all = new HashSet<>(words);
    words.forEach(word -> all.add(unstated(word)));
    for (String word : all) {
      hatch
          .sql(FRAME)
          .param("population", population)
          .param("year", year)
          .param("word", word)
          .update();
    }
  }

  /// Takes a first contact: once a person and year over the whole hub.
  public Taken take(FirstContact contact) {
    return transactions.<Taken>execute(status -> taken(contact));
  }

  private Taken taken(FirstContact contact) {
    if (!calendar.hasBegun(contact.year())) {
      return new Taken.Refused(Taken.Refusal.YEAR_NOT_BEGUN);
    }
    Set<String> frame = frameWords(contact.population(), contact.year());
    if (frame.isEmpty()) {
      return new Taken.Refused(Taken.Refusal.NO_FRAME);
    }
    Optional<Integer> open = quarters.holdOpen(contact.population(), contact.year());
    if (open.isEmpty()) {
      return new Taken.Refused(Taken.Refusal.YEAR_CLOSED);
    }
    int rows =
        hatch
            .sql(FIRST_CONTACT)
            .param("key", contact.key().bytes())
            .param("year", contact.year())
            .param("population", contact.population())
            .param("quarter", open.get())
            .update();
    if (rows == 0) {
      return new Taken.Refused(Taken.Refusal.COUNTED_ALREADY);
    }
    keepCategories(contact, frame);
    return new Taken.Counted(open.get());
  }

  private void keepCategories(FirstContact contact, Set<String> frame) {
    var categories = new TreeMap<String, String>();
    for (String word : contact.words()) {
      String known = frame.contains(word) ? word : unstated(word);
      if (frame.contains(known)) {
        // Two words for one thing are as good as none.
        categories.merge(dimension(word), known, (one, other) -> unstated(one));
      }
    }
    categories.forEach(
        (dimension, word) ->
            hatch
                .sql(CATEGORY)
                .param("key", contact.key().bytes())
                .param("year", contact.year())
                .param("population", contact.population())
                .param("dimension", dimension)
                .param("word", word)
                .update());
  }

  private static String dimension(String word) {
    return word.substring(0, word.indexOf(':'));
  }

  private static String unstated(String word) {
    return dimension(word) + ":" + Word.NOT_STATED;
  }

  private Set<String> frameWords(String population, int year) {
    return hatch
        .sql(FRAME_WORDS)
        .param("population", population)
        .param("year", year)
        .query(String.class)
        .set();
  }

  /// Takes how it went on: each kind once a person and year, in the quarter that is open now.
  public Taken take(ContributionKey key, int year, Course course) {
    return transactions.<Taken>execute(status -> taken(key, year, course));
  }

  private Taken taken(ContributionKey key, int year, Course course) {
    Optional<String> population =
        hatch
            .sql(POPULATION_OF)
            .param("key", key.bytes())
            .param("year", year)
            .query(String.class)
            .optional();
    if (population.isEmpty()) {
      return new Taken.Refused(Taken.Refusal.NO_FIRST_CONTACT);
    }
    Optional<Integer> open = quarters.holdOpen(population.get(), year);
    if (open.isEmpty()) {
      return new Taken.Refused(Taken.Refusal.YEAR_CLOSED);
    }
    int rows =
        hatch
            .sql(COURSE)
            .param("key", key.bytes())
            .param("year", year)
            .param("word", course.word())
            .param("quarter", open.get())
            .update();
    return rows == 0
        ? new Taken.Refused(Taken.Refusal.COUNTED_ALREADY)
        : new Taken.Counted(open.get());
  }

  /// Closes these quarters and those before, waiting for whoever is putting something in. Within
  /// the transaction of a release.
  public void close(Span span) {
    quarters.close(span.populations(), span.year(), span.to());
  }

  /// Gives the words of one person after the other, without saying whose. Within the transaction of
  /// a release, after closing.
  ///
  /// @param measure such as `first-contact`
  public void each(Span span, String measure, Consumer<Set<String>> person) {
    String query = measure.equals("first-contact") ? OF_FIRST_CONTACTS : OF_COURSES;
    hatch
        .sql(query)
        .param("populations", span.populations())
        .param("year", span.year())
        .param("from", span.from())
        .param("to", span.to())
        .param("measure", measure)
        .query((RowCallbackHandler) row -> person.accept(words(row)));
  }

  private static Set<String> words(ResultSet row) throws SQLException {
    Array words = row.getArray("words");
    var known = new HashSet<String>();
    // Somebody of whom nothing is known comes as one empty place.
    Arrays.stream((Object[]) words.getArray())
        .filter(String.class::isInstance)
        .forEach(word -> known.add((String) word));
    return known;
  }
}
