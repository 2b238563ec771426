package org.mainstay.outside.commissioner;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Shares;
import org.mainstay.outside.employer.finding.TableFile;
import org.mainstay.ui.spreadsheet.Datasheet;

/// How support ended, and who was back at work: of everyone, and of the books that tell it.
final class Outcomes {
  private static final String EVERYONE = "everyone the hub serves";
  private static final List<Subject> SUBJECTS =
      List.of(Subject.OUTCOME, Subject.WORK, Subject.NEEDS);

  private final Together year;

  Outcomes(Together year) {
    this.year = year;
  }

  Section section() {
    var findings = new ArrayList<Content>();
    var sheets = new ArrayList<Datasheet>();
    for (Subject subject : SUBJECTS) {
      for (Told told : told(subject)) {
        findings.add(
            new Shares(told.table(), told.of())
                .finding(Where.files(year.year(), Questions.OUTCOMES)));
        sheets.add(TableFile.of(told.table(), sheets.size() + 1));
      }
    }
    String lead =
        findings.isEmpty()
            ? "No table of outcomes is published yet."
            : "These count people whose support has ended, and what people asked for when they came."
                + " Being better after support does not prove that the support did it.";
    return new Section(
        new FindingsView(
            List.of(lead),
            findings,
            List.of(
                Part.of(
                    "Missing answers",
                    "Where nobody measured, or nobody knows, people stay in the whole. So the part"
                        + " that is better is the least that it can be."))),
        sheets);
  }

  /// What came out about one thing, in at most ten words; none where nothing tells it.
  List<String> titles(Subject subject) {
    return told(subject).stream()
        .limit(1)
        .map(told -> new Shares(told.table(), told.of()).title())
        .toList();
  }

  /// A table and whose it is.
  private record Told(Counted table, String of) {}

  private List<Told> told(Subject subject) {
    var told = new ArrayList<Told>();
    year.hub()
        .ifPresent(
            hub -> hub.latest(subject).forEach(table -> told.add(new Told(table, EVERYONE))));
    year.summed(subject)
        .ifPresent(table -> told.add(new Told(table, year.having(subject, "added up"))));
    return told;
  }
}
