package org.mainstay.hatch.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes many contributions of one population and year in a few statements, by the same rules as
/// one.
final class Batches {
  private static final String FIRST_CONTACTS =
      """
      insert into hatch_contribution.first_contact
             (contribution_key, contract_year, population, quarter)
      select key, :year, :population, :quarter
        from unnest(:keys) as key
      on conflict do nothing
      returning contribution_key
      """;

  private static final String CATEGORIES =
      """
      insert into hatch_contribution.category
             (contribution_key, contract_year, population, dimension, word)
      select key, :year, :population, split_part(word, ':', 1), word
        from unnest(:keys, :words) as row (key, word)
      """;

  private static final String POPULATIONS =
      """
      select contribution_key, population
        from hatch_contribution.first_contact
       where contract_year = :year
         and contribution_key = any (:keys)
      """;

  private static final String COURSES =
      """
      insert into hatch_contribution.course
             (contribution_key, contract_year, measure, word, quarter)
      select key, :year, split_part(word, ':', 1), word, :quarter
        from unnest(:keys, :words) as row (key, word)
      on conflict do nothing
      returning contribution_key, word
      """;

  private final JdbcClient hatch;

  Batches(JdbcClient hatch) {
    this.hatch = hatch;
  }

  /// A course of somebody, as the table knows it.
  private record Kept(ContributionKey key, String word) {}

  /// What became of first contacts of one population and year, in their order.
  ///
  /// @param quarter the one that is held open
  List<Taken> firstContacts(List<FirstContact> contacts, Set<String> frame, int quarter) {
    var first = contacts.getFirst();
    byte[][] keys = keys(contacts.stream().map(FirstContact::key).toList());
    var fresh =
        new HashSet<ContributionKey>(
            hatch
                .sql(FIRST_CONTACTS)
                .param("year", first.year())
                .param("population", first.population())
                .param("quarter", quarter)
                .param("keys", keys)
                .query((row, number) -> new ContributionKey(row.getBytes(1)))
                .list());
    var taken = new ArrayList<Taken>(contacts.size());
    var counted = new ArrayList<FirstContact>(fresh.size());
    for (FirstContact contact : contacts) {
      // Of two of the same person in one batch the first counts.
      boolean isFirst = fresh.remove(contact.key());
      if (isFirst) {
        counted.add(contact);
      }
      taken.add(counted(isFirst, quarter));
    }
    categories(counted, frame);
    return taken;
  }

  private void categories(List<FirstContact> contacts, Set<String> frame) {
    var keys = new ArrayList<ContributionKey>();
    var words = new ArrayList<String>();
    for (FirstContact contact : contacts) {
      for (String word : Categories.of(contact, frame).values()) {
        keys.add(contact.key());
        words.add(word);
      }
    }
    if (!keys.isEmpty()) {
      hatch
          .sql(CATEGORIES)
          .param("year", contacts.getFirst().year())
          .param("population", contacts.getFirst().population())
          .param("keys", keys(keys))
          .param("words", words.toArray(String[]::new))
          .update();
    }
  }

  /// The population in which each of these was counted first; those that were not are absent.
  Map<ContributionKey, String> populations(List<LaterFact> facts, int year) {
    var populations = new HashMap<ContributionKey, String>();
    hatch
        .sql(POPULATIONS)
        .param("year", year)
        .param("keys", keys(facts.stream().map(LaterFact::key).distinct().toList()))
        .query(
            row -> {
              populations.put(new ContributionKey(row.getBytes(1)), row.getString(2));
            });
    return populations;
  }

  /// What became of later facts of one year, about people of one population, in their order.
  ///
  /// @param quarter the one that is held open
  List<Taken> courses(List<LaterFact> facts, int year, int quarter) {
    var fresh = new HashSet<Kept>();
    hatch
        .sql(COURSES)
        .param("year", year)
        .param("quarter", quarter)
        .param("keys", keys(facts.stream().map(LaterFact::key).toList()))
        .param("words", facts.stream().map(fact -> fact.course().word()).toArray(String[]::new))
        .query(
            row -> {
              fresh.add(new Kept(new ContributionKey(row.getBytes(1)), row.getString(2)));
            });
    var taken = new ArrayList<Taken>(facts.size());
    for (LaterFact fact : facts) {
      boolean isFirst = fresh.remove(new Kept(fact.key(), fact.course().word()));
      taken.add(counted(isFirst, quarter));
    }
    return taken;
  }

  private static Taken counted(boolean isFirst, int quarter) {
    return isFirst ? new Taken.Counted(quarter) : new Taken.Refused(Taken.Refusal.COUNTED_ALREADY);
  }

  private static byte[][] keys(List<ContributionKey> keys) {
    return keys.stream().map(ContributionKey::bytes).toArray(byte[][]::new);
  }

  /// The places of a list by what they have in common, in the order in which they come.
  static <T, G> Map<G, List<Integer>> grouped(List<T> all, Function<T, G> group) {
    var places = new LinkedHashMap<G, List<Integer>>();
    for (int n = 0; n < all.size(); n++) {
      places.computeIfAbsent(group.apply(all.get(n)), _ -> new ArrayList<>()).add(n);
    }
    return places;
  }
}
