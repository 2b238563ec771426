package org.mainstay.hatch.contribution;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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

  private static final String PLANNED =
      """
      select exists (
        select 1
          from hatch_contribution.frame_word
         where contract_year = :year)
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
  private final Batches batches;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  public Contributions(
      JdbcClient hatch, TransactionOperations transactions, ContractCalendar calendar) {
    this.hatch = hatch;
    this.transactions = transactions;
    this.calendar = calendar;
    this.quarters = new Quarters(hatch, calendar);
    this.batches = new Batches(hatch);
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
    words.forEach(word -> all.add(Categories.unstated(word)));
    for (String word : all) {
      hatch
          .sql(FRAME)
          .param("population", population)
          .param("year", year)
          .param("word", word)
          .update();
    }
  }

  /// Whether anything will be published of a year: a plan was agreed for some population.
  public boolean isPlanned(int year) {
    return hatch.sql(PLANNED).param("year", year).query(Boolean.class).single();
  }

  /// Whether a plan was agreed for this population and year.
  public boolean isPlanned(String population, int year) {
    return !frameWords(population, year).isEmpty();
  }

  /// Takes a first contact: once a person and year over the whole hub.
  public Taken take(FirstContact contact) {
    return takeAll(List.of(contact)).getFirst();
  }

  /// Takes many first contacts by the same rules, in a transaction for each population and year.
  ///
  /// @return what became of each, in their order
  public List<Taken> takeAll(List<FirstContact> contacts) {
    return together(
        contacts,
        contact -> new Place(contact.population(), contact.year()),
        (place, of) -> transactions.execute(_ -> taken(place, of)));
  }

  private List<Taken> taken(Place place, List<FirstContact> contacts) {
    if (!calendar.hasBegun(place.year())) {
      return refused(contacts.size(), Taken.Refusal.YEAR_NOT_BEGUN);
    }
    Set<String> frame = frameWords(place.population(), place.year());
    if (frame.isEmpty()) {
      return refused(contacts.size(), Taken.Refusal.NO_FRAME);
    }
    return quarters
        .holdOpen(place.population(), place.year())
        .map(open -> batches.firstContacts(contacts, frame, open))
        .orElseGet(() -> refused(contacts.size(), Taken.Refusal.YEAR_CLOSED));
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
    return takeAllLater(List.of(new LaterFact(key, year, course))).getFirst();
  }

  /// Takes how it went on with many, by the same rules, in a transaction for each year and
  /// population.
  ///
  /// @return what became of each, in their order
  public List<Taken> takeAllLater(List<LaterFact> facts) {
    return together(facts, LaterFact::year, this::ofYear);
  }

  private List<Taken> ofYear(int year, List<LaterFact> facts) {
    Map<ContributionKey, String> populations = batches.populations(facts, year);
    return together(
        facts,
        fact -> Optional.ofNullable(populations.get(fact.key())),
        (population, of) ->
            population
                .map(known -> transactions.execute(_ -> takenLater(new Place(known, year), of)))
                .orElseGet(() -> refused(of.size(), Taken.Refusal.NO_FIRST_CONTACT)));
  }

  private List<Taken> takenLater(Place place, List<LaterFact> facts) {
    return quarters
        .holdOpen(place.population(), place.year())
        .map(open -> batches.courses(facts, place.year(), open))
        .orElseGet(() -> refused(facts.size(), Taken.Refusal.YEAR_CLOSED));
  }

  /// Does something with those that have something in common, and puts what became of each back
  /// into its place.
  private static <T, G> List<Taken> together(
      List<T> all, Function<T, G> group, BiFunction<G, List<T>, List<Taken>> work) {
    var taken = new Taken[all.size()];
    Batches.grouped(all, group)
        .forEach(
            (common, places) -> {
              List<Taken> became = work.apply(common, places.stream().map(all::get).toList());
              for (int n = 0; n < places.size(); n++) {
                taken[places.get(n)] = became.get(n);
              }
            });
    return List.of(taken);
  }

  private static List<Taken> refused(int many, Taken.Refusal because) {
    return Collections.nCopies(many, new Taken.Refused(because));
  }

  private record Place(String population, int year) {}

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
