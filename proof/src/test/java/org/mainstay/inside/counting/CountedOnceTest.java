package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/// Nobody counts twice, whatever happens; and the hatch cannot tell who they are.
class CountedOnceTest {
  private final CountingHouse house = new CountingHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_second_run_adds_nothing_and_opens_nobody_again() {
    for (int person = 1; person <= 5; person++) {
      house.asks(person, CountingHouse.TRUST);
    }
    night();
    int opened = house.openedForCounting();
    night();
    night();

    assertThat(house.firstContacts()).hasSize(5);
    assertThat(opened).isEqualTo(5);
    assertThat(house.openedForCounting()).isEqualTo(5);
  }

  @Test
  void stopped_at_any_moment_and_run_again_it_adds_what_is_missing() {
    for (int person = 1; person <= 6; person++) {
      house.asks(person, CountingHouse.TRUST);
    }
    house.passes(1);
    int stopped = 0;
    for (int stop = 1; stop < 20; stop++) {
      var counting = house.counting(stopsAfter(stop), CountingHouse.key(1));
      try {
        counting.count();
      } catch (Stopped _) {
        stopped++;
      }
    }
    night();

    assertThat(stopped).isGreaterThan(5);
    assertThat(house.firstContacts()).hasSize(6);
    assertThat(house.inside.database.column("select 1 from inside_counting.contributed"))
        .hasSize(6);
    assertThat(house.inside.database.column("select code from inside_counting.refusal")).isEmpty();
  }

  /// The process ends after the hatch has taken the n-th thing, and before the inside kept it.
  private TransactionOperations stopsAfter(int transactions) {
    return new TransactionOperations() {
      private int done;

      @Override
      public <T> T execute(TransactionCallback<T> action) {
        return house.insideOnce.execute(
            (TransactionStatus status) -> {
              T result = action.doInTransaction(status);
              if (++done == transactions) {
                throw new Stopped();
              }
              return result;
            });
      }
    };
  }

  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void with_another_key_nobody_is_counted() {
    house.asks(1, CountingHouse.TRUST);
    night();
    house.asks(2, CountingHouse.TRUST);
    house.passes(1);

    assertThatThrownBy(() -> house.counting(house.insideOnce, CountingHouse.key(2)).count())
        .hasMessageStartingWith("MAINSTAY-COUNTING-001");
    assertThat(house.firstContacts()).hasSize(1);
  }

  @Test
  void one_who_cannot_be_opened_hinders_nobody_else() {
    for (int person = 1; person <= 3; person++) {
      house.asks(person, CountingHouse.TRUST);
    }
    house.inside.database.asAdmin(
        "update inside_people.detail set sealed = 'x' where what = 'identity' and person_key ="
            + " (select min(person_key::text)::uuid from inside_people.person)");

    assertThatThrownBy(this::night)
        .hasMessageStartingWith("MAINSTAY-COUNTING-002")
        .hasMessageNotContaining("Robin");
    assertThat(house.firstContacts()).hasSize(2);
  }

  @Test
  void whoever_is_erased_keeps_their_contribution_and_nothing_is_given_back() {
    house.asks(1, CountingHouse.TRUST);
    night();
    var before = everythingInTheHatch();
    house.inside.database.asAdmin(
        """
        do $$ declare t record; begin
          for t in select table_schema as s, table_name as n from information_schema.columns
                    where column_name = 'person_key' and table_schema like 'inside_%'
          loop
            execute format('alter table %I.%I disable trigger all', t.s, t.n);
            execute format('delete from %I.%I', t.s, t.n);
            execute format('alter table %I.%I enable trigger all', t.s, t.n);
          end loop;
        end $$""");
    night();

    assertThat(everythingInTheHatch()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void nothing_of_a_person_lies_in_the_hatch() {
    List<String> planted =
        List.of("Zebedee", "Quillfeather", "Xylograph", "Pomegranate", "Vexillology");
    house.inside.asks(
        1,
        new Letter.Request(
            new Identity(
                "Zebedee",
                new Identity.Employer(CountingHouse.TRUST, "Quillfeather"),
                "Xylograph",
                CountingHouse.identity("", "", "").contact(),
                List.of(),
                "Vexillology"),
            TestInside.wellEnough()));
    house.answers(1, "sex", "Female", "ethnic-background-words", "Pomegranate");
    night();

    var dump = String.join("\n", everythingInTheHatch()).toLowerCase(Locale.ROOT);
    assertThat(dump).contains("sex:women");
    planted.forEach(word -> assertThat(dump).doesNotContain(word.toLowerCase(Locale.ROOT)));
    for (String key : house.inside.database.column("select person_key from inside_people.person")) {
      assertThat(dump).doesNotContain(key).doesNotContain(key.replace("-", ""));
    }
  }

  private List<String> everythingInTheHatch() {
    var rows = new ArrayList<String>();
    for (String table :
        house.inside.database.column(
            "select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema = 'hatch_contribution' order by 1")) {
      rows.addAll(house.inside.database.column("select t::text from " + table + " t order by 1"));
    }
    return rows;
  }

  private void night() {
    house.passes(1);
    house.counting().count();
  }
}
