package org.mainstay.inside.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.ActingTransactions;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// The confidential rooms and the hatch's intake, at the beginning of the contract year of 2026.
final class CountingHouse implements AutoCloseable {
  static final int YEAR = 2026;
  static final String TRUST = "RTR";
  static final String COLLEGE = "COL";

  /// PHQ-9 14 and 8, GAD-7 12 and 7: a plain reliable improvement from the first to the second.
  static final Map<Integer, Integer> PHQ9_14 =
      Map.of(1, 2, 2, 2, 3, 2, 4, 2, 5, 2, 6, 2, 7, 2, 8, 0, 9, 0);

  static final Map<Integer, Integer> PHQ9_8 =
      Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1, 8, 1, 9, 0);
  static final Map<Integer, Integer> GAD7_12 = Map.of(1, 2, 2, 2, 3, 2, 4, 2, 5, 2, 6, 2, 7, 0);
  static final Map<Integer, Integer> GAD7_7 = Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1);

  final TestInside inside = new TestInside();
  final ContractCalendar calendar = new ContractCalendar(Month.APRIL, inside.clock);
  final Contributions contributions =
      new Contributions(
          JdbcClient.create(inside.database.hatch()),
          new TransactionTemplate(new JdbcTransactionManager(inside.database.hatch())),
          calendar);
  final TransactionTemplate insideOnce =
      new TransactionTemplate(new ActingTransactions(inside.counted, inside.clock));

  CountingHouse() {
    at(Instant.parse("2026-04-01T09:00:00Z"));
    for (String employer : List.of(TRUST, COLLEGE)) {
      planned(employer, YEAR);
    }
  }

  /// As if a plan had been agreed that has tables of these.
  void planned(String employer, int year) {
    contributions.frame(
        employer,
        year,
        Set.of(
            "sex:women",
            "sex:men",
            "age:25-34",
            "ethnic:white",
            "ethnic:mixed",
            "ethnic:asian",
            "ethnic:black",
            "ethnic:other",
            "directorate:surgery",
            "staff-group:medical-and-dental",
            "staff-group:students"));
  }

  Counting counting() {
    return counting(insideOnce, key(1));
  }

  Counting counting(TransactionOperations once, CountingKey key) {
    return new Counting(
        inside.inside,
        once,
        new Counting.Rooms(
            inside.people, inside.requests, inside.contacts, inside.endings, inside.employment),
        new Counting.Hatch(contributions, calendar, key));
  }

  static CountingKey key(int seed) {
    byte[] key = new byte[CountingKey.BYTES];
    Arrays.fill(key, (byte) seed);
    return new CountingKey(key);
  }

  void at(Instant moment) {
    inside.clock.passes(Duration.between(inside.clock.instant(), moment));
  }

  void passes(int days) {
    inside.clock.passes(Duration.ofDays(days));
  }

  /// The n-th person asks, from an employer of the list, or from one in their own words.
  Referral asks(int number, String employer) {
    return asks(number, employer, TestInside.wellEnough());
  }

  Referral asks(int number, String employer, Asked asked) {
    return inside.asks(number, new Letter.Request(identity("Robin", employer, "nurse"), asked));
  }

  static Identity identity(String calledName, String employer, String role) {
    return new Identity(
        calledName,
        new Identity.Employer(employer, "Somewhere"),
        role,
        new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
        List.of(),
        "");
  }

  void answers(int number, String... questionsAndAnswers) {
    var answers = new java.util.HashMap<String, String>();
    for (int n = 0; n < questionsAndAnswers.length; n += 2) {
      answers.put(questionsAndAnswers[n], questionsAndAnswers[n + 1]);
    }
    inside.posts(number, new Letter.Equality(answers));
  }

  /// A treatment contact that is held now.
  void contact(Referral referral) {
    var plan =
        new Contact.Plan(
            inside.clock.instant(),
            50,
            new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
            inside.amina.id(),
            false);
    inside.as(inside.amina, () -> inside.contacts.happened(referral, plan, "We talked"));
  }

  void measures(Referral referral, Map<Integer, Integer> phq9, Map<Integer, Integer> gad7) {
    inside.as(
        inside.amina,
        () -> {
          inside.measures.keep(referral, "phq9", phq9, Occasion.CONTACT);
          return inside.measures.keep(referral, "gad7", gad7, Occasion.CONTACT);
        });
  }

  void ends(Referral referral) {
    inside.opened(
        inside.amina,
        referral,
        opened ->
            inside.endings.end(
                opened,
                inside.fresh(referral),
                new Endings.Wish(
                    LocalDate.now(inside.clock), DischargeReason.COMPLETED, "Sleeps again")));
  }

  void work(Referral referral, AskedAt at, SicknessAbsence sickness) {
    inside.as(
        inside.amina,
        () ->
            inside.employment.keep(
                referral,
                new EmploymentRecord(
                    at,
                    LocalDate.now(inside.clock),
                    EmploymentStatus.EMPLOYED,
                    WeeklyHours.FULL,
                    sickness)));
  }

  /// What the hatch holds, such as "RTR 1" of an employer and a quarter.
  List<String> firstContacts() {
    return inside.database.column(
        "select population || ' ' || quarter from hatch_contribution.first_contact order by 1");
  }

  List<String> words() {
    return inside.database.column("select word from hatch_contribution.category order by 1");
  }

  List<String> courses() {
    return inside.database.column(
        "select word || ' ' || quarter from hatch_contribution.course order by 1");
  }

  /// How often somebody was opened to be counted.
  int openedForCounting() {
    return inside
        .database
        .column("select id from inside_trail.leaf where event = 'opened' and why like 'to count%'")
        .size();
  }

  @Override
  public void close() {
    inside.close();
  }
}
