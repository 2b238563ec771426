package org.mainstay.inside.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.NhsCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds of whom there is something to tell that was not told yet, without opening anybody.
final class Due {
  private static final String FIRST_CONTACTS =
      """
      select distinct on (f.person_key) f.person_key, f.referral_id
        from inside_referral.referral f
       where f.request_received_at >= :begins
         and f.request_received_at < :ends
         and f.person_key > :after
         and not exists (
           select 1
             from inside_counting.contributed c
            where c.person_key = f.person_key
              and c.contract_year = :year
              and c.measure = 'first-contact')
       order by f.person_key, f.request_received_at
       limit 200
      """;

  private static final String WAITS =
      FirstConversations.WITH
          + """
            , first_of_year as (
              select distinct on (f.person_key) f.person_key, f.referral_id
                from inside_referral.referral f
                join inside_counting.contributed c
                  on c.person_key = f.person_key
                 and c.contract_year = :year
                 and c.measure = 'first-contact'
                 and c.counted
               where f.request_received_at >= :begins
                 and f.request_received_at < :ends
                 and f.person_key > :after
                 and not exists (
                   select 1
                     from inside_counting.contributed w
                    where w.person_key = f.person_key
                      and w.contract_year = :year
                      and w.measure = 'wait')
               order by f.person_key, f.request_received_at
            )
            select y.person_key,
            """
          + FirstConversations.DAYS
          + """
              from first_of_year y
              join first_conversation v using (referral_id)
             where v.held_at <= :now
             order by y.person_key
             limit 200
            """;

  private static final String PEOPLE_WHO_ENDED =
      """
      select distinct e.person_key
        from inside_support.ending e
        join inside_referral.referral f using (referral_id)
        join inside_counting.contributed c
          on c.person_key = e.person_key
         and c.contract_year = :year
         and c.measure = 'first-contact'
         and c.counted
       where f.request_received_at >= :begins
         and f.request_received_at < :ends
         and e.reason_code in (:reasons)
         and e.person_key > :after
         and (select count(*)
                from inside_counting.contributed t
               where t.person_key = e.person_key
                 and t.contract_year = :year
                 and t.measure in ('outcome', 'support', 'work')) < 3
       order by e.person_key
       limit 200
      """;

  private static final String EPISODES =
      """
      select e.referral_id, e.on_day
        from inside_support.ending e
        join inside_referral.referral f using (referral_id)
       where e.person_key = :personKey
         and f.request_received_at >= :begins
         and f.request_received_at < :ends
         and e.reason_code in (:reasons)
       order by e.on_day, e.at
       limit 50
      """;

  /// Support began and came to its end; of those who died nothing is told.
  private static final List<String> ENDED =
      List.of(
              DischargeReason.COMPLETED,
              DischargeReason.EARLIER_THAN_PLANNED,
              DischargeReason.EARLIER_THAN_ASKED,
              DischargeReason.NOT_KNOWN)
          .stream()
          .map(NhsCode::code)
          .toList();

  private final JdbcClient inside;

  Due(JdbcClient inside) {
    this.inside = inside;
  }

  /// Somebody's first request of a year.
  record FirstRequest(PersonKey person, ReferralId referral) {}

  /// How long somebody waited from it to a first conversation.
  record Waited(PersonKey person, int days) {}

  /// A course of support that came to its end.
  record Episode(ReferralId referral, LocalDate ended) {}

  /// The next people of whom no first contact was told, in the order of their keys.
  ///
  /// @param until requests that came later wait
  List<FirstRequest> firstRequests(ContractYear year, Instant until, UUID after) {
    var ends = until.isBefore(year.ends()) ? until : year.ends();
    return of(FIRST_CONTACTS, new ContractYear(year.number(), year.begins(), ends))
        .param("year", year.number())
        .param("after", after)
        .query((row, number) -> new FirstRequest(person(row), referral(row)))
        .list();
  }

  /// The next people who had a first conversation, and whose wait was not told.
  List<Waited> waits(ContractYear year, Instant now, UUID after) {
    return of(WAITS, year)
        .param("year", year.number())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("after", after)
        .query((row, number) -> new Waited(person(row), row.getInt("days")))
        .list();
  }

  /// The next people whose support ended, and of whom something about it was not told.
  List<PersonKey> ended(ContractYear year, UUID after) {
    return of(PEOPLE_WHO_ENDED, year)
        .param("year", year.number())
        .param("reasons", ENDED)
        .param("after", after)
        .query((row, number) -> person(row))
        .list();
  }

  /// A person's courses of support that began with a request of the year, first ended first.
  List<Episode> episodes(PersonKey person, ContractYear year) {
    return of(EPISODES, year)
        .param("personKey", person.value())
        .param("reasons", ENDED)
        .query(
            (row, number) -> new Episode(referral(row), row.getObject("on_day", LocalDate.class)))
        .list();
  }

  private JdbcClient.StatementSpec of(String query, ContractYear year) {
    return inside
        .sql(query)
        .param("begins", year.begins().atOffset(ZoneOffset.UTC))
        .param("ends", year.ends().atOffset(ZoneOffset.UTC));
  }

  private static PersonKey person(ResultSet row) throws SQLException {
    return new PersonKey(row.getObject("person_key", UUID.class));
  }

  private static ReferralId referral(ResultSet row) throws SQLException {
    return new ReferralId(row.getObject("referral_id", UUID.class));
  }
}
