package org.mainstay.letterbox.window;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each employer will be told of its staff, and what that promises to each of them: shown to
/// everybody, before anybody asks for support.
public final class Promises {
  private static final String ALL =
      """
      select population, contract_year as year, employer, epsilon, factor, from_ten, from_fifty,
             tables_in_words, next_in_words
        from letterbox_window.promise
       order by employer, population, contract_year
       limit 2000
      """;

  private static final String TAKE_DOWN = "delete from letterbox_window.promise";

  private static final String PUT =
      """
      insert into letterbox_window.promise
             (population, contract_year, employer, epsilon, factor, from_ten, from_fifty,
              tables_in_words, next_in_words)
      values (:population, :year, :employer, :epsilon, :factor, :fromTen, :fromFifty,
              :tablesInWords, :nextInWords)
      """;

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public Promises(JdbcClient database) {
    this.database = database;
  }

  /// What one employer is told in one contract year.
  ///
  /// @param population the code of the employer's staff
  /// @param year the contract year, which begins in this calendar year
  /// @param employer its name
  /// @param epsilon how much all books together tell of each person at most, such as `4/5`
  /// @param factor by which the odds that somebody came may change at most
  /// @param fromTen what a guess of 10 in 100 can become at most, in 100
  /// @param fromFifty what a guess of 50 in 100 can become at most, in 100
  /// @param tablesInWords one table a line
  /// @param nextInWords the day of the next publication, empty if none is to come
  public record Promise(
      String population,
      int year,
      String employer,
      String epsilon,
      double factor,
      int fromTen,
      int fromFifty,
      String tablesInWords,
      String nextInWords) {

    /// The tables, each in words.
    public List<String> tables() {
      return tablesInWords.lines().toList();
    }
  }

  /// All that hold, by the employer's name.
  public List<Promise> all() {
    return database.sql(ALL).query(Promise.class).list();
  }

  /// Shows these and no others from now on.
  public void show(List<Promise> promises) {
    database.sql(TAKE_DOWN).update();
    promises.forEach(promise -> database.sql(PUT).paramSource(promise).update());
  }
}
