package org.mainstay.hatch;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.AgreementId;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.agreement.HealthCondition;
import org.mainstay.hatch.agreement.LegalBasis;
import org.mainstay.hatch.agreement.Terms;
import org.mainstay.hatch.book.BookPlan;

/// Agreements as tests need them: written, and signed by the two who agree to plans.
public final class TestAgreements {
  public static final UUID LEAD = new UUID(0, 1);
  public static final UUID REPRESENTATIVE = new UUID(0, 2);

  private TestAgreements() {}

  /// The tables of a plan, by their codes.
  public static SortedSet<String> tables(BookPlan plan) {
    var tables = new TreeSet<String>();
    plan.plan().tables().forEach(table -> tables.add(table.code()));
    return tables;
  }

  public static Terms terms(
      String party, SortedSet<String> tables, LocalDate from, LocalDate until) {
    return new Terms(
        party,
        "Employer " + party,
        "Director of people",
        "To see whether staff find support",
        LegalBasis.PUBLIC_TASK,
        HealthCondition.HEALTH_CARE,
        tables,
        from,
        until);
  }

  /// One that names the tables of a plan, from today for three years.
  public static AgreementId signed(Agreements agreements, BookPlan plan, String party) {
    LocalDate today = agreements.today();
    return signed(agreements, terms(party, tables(plan), today, today.plusYears(3)));
  }

  public static AgreementId signed(Agreements agreements, Terms terms) {
    AgreementId id = agreements.write(terms, LEAD);
    agreements.sign(id, Part.HUB_LEAD, LEAD);
    agreements.sign(id, Part.STAFF_REPRESENTATIVE, REPRESENTATIVE);
    return id;
  }
}
