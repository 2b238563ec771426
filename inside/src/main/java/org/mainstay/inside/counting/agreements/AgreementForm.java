package org.mainstay.inside.counting.agreements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.hatch.agreement.HealthCondition;
import org.mainstay.hatch.agreement.LegalBasis;
import org.mainstay.hatch.agreement.Terms;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.ui.nhsuk.form.DateInput.Typed;

/// What a lead typed of an agreement, and what of it needs another look.
public final class AgreementForm extends TypedForm {
  private final Set<String> tables;

  private AgreementForm(Map<String, String> sent, Set<String> tables) {
    super(sent);
    this.tables = Set.copyOf(tables);
  }

  static AgreementForm of(Map<String, String> sent, List<String> tables) {
    return new AgreementForm(sent, Set.copyOf(tables));
  }

  /// Ready to be filled in: all tables of the plan, for two years from today.
  static AgreementForm fresh(String name, Set<String> tables, LocalDate today) {
    var ready = new HashMap<String, String>();
    ready.put("name", name);
    ready.put("basis", LegalBasis.PUBLIC_TASK.code());
    ready.put("condition", HealthCondition.HEALTH_CARE.code());
    ready.putAll(Typed.of(today).boxes("from"));
    ready.putAll(Typed.of(today.plusYears(2)).boxes("until"));
    return new AgreementForm(ready, tables);
  }

  /// The tables that are ticked.
  public Set<String> tables() {
    return tables;
  }

  /// A day as it was typed.
  public Typed day(String name) {
    return Typed.of(sent(), name);
  }

  /// The terms, if all of them were given.
  ///
  /// @param party by its code
  /// @param planned the tables that can be ticked
  Optional<Terms> terms(String party, Set<String> planned) {
    line("name", "Type the name of the other party");
    line("signer", "Type who signs for the other party");
    String purpose = value("purpose").strip();
    if (purpose.isEmpty() || purpose.length() > Terms.PURPOSE_MAX) {
      refuse("purpose", "Say what the tables are for, in at most 2,000 characters");
    }
    var basis = needed(LegalBasis.of(value("basis")), "basis", "Choose a legal basis");
    var condition =
        needed(
            HealthCondition.of(value("condition")),
            "condition",
            "Choose a condition for data about health");
    var named = new TreeSet<>(tables);
    named.retainAll(planned);
    if (named.isEmpty()) {
      refuse("tables", "Tick at least one table");
    }
    var from = needed(day("from").read(), "from", "Type the first day, such as 1 4 2027");
    var until = needed(day("until").read(), "until", "Type the last day, such as 31 3 2029");
    if (from.isPresent() && until.isPresent()) {
      checkDays(from.get(), until.get());
    }
    if (!isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new Terms(
            party,
            value("name").strip(),
            value("signer").strip(),
            purpose,
            basis.orElseThrow(),
            condition.orElseThrow(),
            named,
            from.orElseThrow(),
            until.orElseThrow()));
  }

  private void line(String field, String message) {
    String typed = value(field).strip();
    if (typed.isEmpty()
        || typed.length() > Terms.LINE_MAX
        || typed.chars().anyMatch(Character::isISOControl)) {
      refuse(field, message + ", in at most 200 characters");
    }
  }

  private void checkDays(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      refuse("until", "The last day is before the first: type a later one");
    } else if (until.isAfter(from.plusYears(Terms.YEARS_MAX))) {
      refuse("until", "An agreement lasts five years at most: type an earlier day");
    }
  }
}
