package org.mainstay.inside.counting;

import java.util.List;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.inside.people.PersonKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers what was told of whom, so that nobody is opened twice for it.
final class Contributed {
  private static final String KEEP =
      """
      insert into inside_counting.contributed (person_key, contract_year, measure, counted)
      values (:personKey, :year, :measure, :counted)
      on conflict do nothing
      """;

  private static final String OF =
      """
      select measure
        from inside_counting.contributed
       where person_key = :personKey
         and contract_year = :year
       limit 10
      """;

  private static final String REFUSED =
      """
      insert into inside_counting.refusal as before (contract_year, code, times)
      values (:year, :code, 1)
      on conflict (contract_year, code) do update set times = before.times + 1
      """;

  private final JdbcClient inside;

  Contributed(JdbcClient inside) {
    this.inside = inside;
  }

  /// Remembers what became of something that was told of a person.
  void keep(PersonKey person, int year, Told told, Taken taken) {
    switch (taken) {
      case Taken.Counted(var _) -> keep(person, year, told, true);
      case Taken.Refused(var because) -> {
        // It had been taken before the house fell over: that it is there is what was wanted.
        boolean isThere = because == Taken.Refusal.COUNTED_ALREADY;
        if (!isThere) {
          inside.sql(REFUSED).param("year", year).param("code", because.code()).update();
        }
        keep(person, year, told, isThere);
      }
    }
  }

  /// Remembers that there is nothing to tell.
  void nothing(PersonKey person, int year, Told told) {
    keep(person, year, told, false);
  }

  /// Whether this was told of a person already.
  boolean has(PersonKey person, int year, Told told) {
    List<String> measures =
        inside
            .sql(OF)
            .param("personKey", person.value())
            .param("year", year)
            .query(String.class)
            .list();
    return measures.contains(told.word());
  }

  private void keep(PersonKey person, int year, Told told, boolean counted) {
    inside
        .sql(KEEP)
        .param("personKey", person.value())
        .param("year", year)
        .param("measure", told.word())
        .param("counted", counted)
        .update();
  }
}
