package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.sums.scales.Outcome;
import org.mainstay.sums.scales.Pathway;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Rates;

/// Counts the outcomes of a file of courses, for its rates and its report.
final class OutcomesTally {
  private final List<Outcome> outcomes = new ArrayList<>();
  private int finished;
  private int contactsNotKnown;
  private int noLastScore;

  void add(Pathway pathway, Outcome outcome) {
    outcomes.add(outcome);
    finished += outcome.finished().isYes() ? 1 : 0;
    contactsNotKnown += !outcome.finished().isYes() && !outcome.finished().isNo() ? 1 : 0;
    boolean lastMissing =
        pathway.phq9().last() instanceof Points.Unknown
            || pathway.anxiety().last() instanceof Points.Unknown;
    noLastScore += outcome.finished().isYes() && lastMissing ? 1 : 0;
  }

  int rows() {
    return outcomes.size();
  }

  /// The file of rates: shares between 0 and 1 at full precision.
  byte[] rates() {
    var text = new CsvText(List.of("rate", "numerator", "denominator", "value"));
    for (Rates.Rate rate : Rates.of(outcomes).all()) {
      var value = rate.value();
      text.row(
          List.of(
              rate.name(),
              String.valueOf(rate.numerator()),
              String.valueOf(rate.denominator()),
              value.isPresent() ? Double.toString(value.getAsDouble()) : ""));
    }
    return text.bytes();
  }

  /// What the person at the keyboard should know.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("%d rows, %d finished courses.".formatted(rows(), finished));
    if (contactsNotKnown > 0) {
      notes.add(
          contactsNotKnown + " rows have no number of treatment contacts; they are in no rate.");
    }
    if (noLastScore > 0) {
      notes.add(
          noLastScore
              + " finished courses lack a last score; it proves nothing, and they stay in the"
              + " denominators.");
    }
    return notes;
  }

  /// The page that explains the results.
  ReportView report(List<String> notes, String version) {
    long caseness = outcomes.stream().filter(o -> o.caseness().isYes()).count();
    long notAtCaseness = outcomes.stream().filter(Outcome::notAtCaseness).count();
    return ReportView.ofTables(
        "Outcomes of finished courses",
        List.of(
            "%d rows were read; %d are finished courses.".formatted(rows(), finished),
            "Change between first and last score is not by itself an effect of the support."),
        List.of(
            rateTable(),
            new ReportView.TableView(
                "Finished courses",
                List.of("At the start", "Courses"),
                List.of(
                    List.of("at caseness", String.valueOf(caseness)),
                    List.of("not at caseness", String.valueOf(notAtCaseness)),
                    List.of("not known", String.valueOf(finished - caseness - notAtCaseness)),
                    List.of("all finished", String.valueOf(finished))))),
        notes,
        facts(version));
  }

  private ReportView.TableView rateTable() {
    List<List<String>> rows = new ArrayList<>();
    for (Rates.Rate rate : Rates.of(outcomes).all()) {
      var value = rate.value();
      rows.add(
          List.of(
              rate.name().replace('_', ' '),
              String.valueOf(rate.numerator()),
              String.valueOf(rate.denominator()),
              value.isPresent()
                  ? String.format(Locale.ROOT, "%.2f %%", 100 * value.getAsDouble())
                  : "none"));
    }
    return new ReportView.TableView(
        "Rates", List.of("Rate", "Numerator", "Denominator", "Share"), rows);
  }

  private static List<ReportView.Fact> facts(String version) {
    return List.of(
        new ReportView.Fact(
            "Finished course",
            "%d or more treatment contacts; follow-ups do not count."
                .formatted(Pathway.TREATMENT_CONTACTS_MIN)),
        new ReportView.Fact(
            "Caseness",
            "First PHQ-9 10 or more, or the first anxiety measure at its cut or above."),
        new ReportView.Fact(
            "Recovery", "At caseness first, both measures below their cut last; both must exist."),
        new ReportView.Fact(
            "Reliable improvement",
            "One measure falls by its reliable change or more and the other does not rise by its"
                + " own; deterioration is the mirror image."),
        new ReportView.Fact(
            "Denominators",
            "Recovery and reliable recovery: finished less not at caseness. Reliable improvement and"
                + " deterioration: all finished."),
        new ReportView.Fact(
            "Source",
            "NHS Talking Therapies manual; NHS England, metadata of the measures of Talking"
                + " Therapies."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }
}
