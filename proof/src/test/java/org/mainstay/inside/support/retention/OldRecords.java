package org.mainstay.inside.support.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// A house with records that grow old, and two who lead.
final class OldRecords implements AutoCloseable {
  final TestInside house = new TestInside();
  final Worker ruth =
      new Worker(new WorkerId(new UUID(0, 9)), "Ruth Vale", Role.LEAD, "Hub", "the law");
  final Rounds rounds = new Rounds(house.inside, house.clock);
  final Retention retention = retention("2026-09-01");
  final RetentionPages pages =
      new RetentionPages(retention, house.referrals, house.team, house.clock);

  OldRecords() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.team.join(ruth);
          return "";
        });
  }

  @Override
  public void close() {
    house.close();
  }

  Retention retention(String on) {
    var by = on.isEmpty() ? "" : "Farah Osman";
    var classes =
        new RecordClasses(
            List.of(
                new RecordClass(
                    RecordClass.Kind.ASKED_ONLY, "Only asked", "All.", 0, 90, "Ours.", by, on),
                new RecordClass(
                    RecordClass.Kind.SUPPORTED, "Supported", "All.", 20, 0, "Code.", by, on),
                new RecordClass(RecordClass.Kind.DIED, "Died", "All.", 10, 0, "Code.", by, on)));
    return new Retention(
        new DueRecords(house.inside, classes, house.clock),
        rounds,
        new Holds(house.inside, house.concerns, house.own.legalHolds),
        house.people,
        new LastWords(30));
  }

  /// Nobody spoke with them.
  Referral onlyAsked() {
    var referral = house.asks("Robin Sentinel");
    ends(referral, DischargeReason.NOT_ASSESSED);
    return referral;
  }

  Referral ended(DischargeReason reason) {
    var referral = house.inSupport(house.asks("Robin Sentinel"));
    ends(referral, reason);
    return referral;
  }

  void ends(Referral referral, DischargeReason reason) {
    house.as(
        house.lena,
        () -> {
          var opened = house.people.open(referral.person(), Purpose.DISCHARGE).orElseThrow();
          return house
              .endings
              .end(
                  opened,
                  house.fresh(referral),
                  new Endings.Wish(LocalDate.now(house.clock), reason, "", "It ended"))
              .toString();
        });
    assertThat(house.fresh(referral).stage().isOpen()).isFalse();
  }

  void holds(Referral referral) {
    house.as(
        house.lena,
        () -> {
          house.own.legalHolds.ask(
              referral.person(),
              Authority.COURT,
              LocalDate.of(2026, 11, 2),
              house.people.seal(referral.person(), LegalHolds.REASON, "an order"));
          return "";
        });
  }

  List<String> due() {
    return house.as(house.lena, retention::now).stream().map(DueRecord::alias).toList();
  }

  UUID proposed() {
    return house.as(house.lena, () -> retention.propose().orElseThrow());
  }

  Answer agrees(Worker worker, UUID round) {
    return house.as(worker, () -> pages.decide(round, "agree", "yes"));
  }

  void isLeftOut(UUID round, String why) {
    assertThat(keys()).isEqualTo("2");
    assertThat(Drawing.of(house.as(house.lena, () -> pages.round(round))).text())
        .contains("Left out.", why, "Erased: 0.");
  }

  String keys() {
    return house.database.column("select count(*)::text from inside_people.keyset").getFirst();
  }

  /// How many rows every table has.
  List<String> everything() {
    return house.database.column(
        """
        select c.oid::regclass || ' ' ||
               (xpath('/row/n/text()',
                      query_to_xml('select count(*) as n from ' || c.oid::regclass, false, true, '')))[1]
          from pg_class c
          join pg_namespace s on s.oid = c.relnamespace
         where c.relkind = 'r' and s.nspname like 'inside%'
         order by 1
        """);
  }
}
