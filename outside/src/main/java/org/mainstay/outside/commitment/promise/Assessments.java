package org.mainstay.outside.commitment.promise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// Self-assessments: each is written once, and the last one counts.
public final class Assessments {
  private static final String ADD =
      """
      insert into outside_commitment.self_assessment (employer, on_day, by_name)
      values (:employer, :on, :by)
      returning number
      """;

  private static final String LINE =
      """
      insert into outside_commitment.self_assessment_line (number, standard, words)
      values (:number, :standard, :words)
      """;

  private static final String LATEST =
      """
      select number, on_day, by_name
        from outside_commitment.self_assessment
       where employer = :employer
       order by number desc
       limit 1
      """;

  private static final String LINES =
      """
      select standard, words
        from outside_commitment.self_assessment_line
       where number = :number
       order by standard
       limit 100
      """;

  private final OfficeStore store;

  public Assessments(OfficeStore store) {
    this.store = store;
  }

  /// A self-assessment.
  ///
  /// @param said the employer's words on each standard, by its key
  public record Assessment(LocalDate on, String by, Map<String, String> said) {
    public Assessment {
      said = Map.copyOf(said);
    }
  }

  private record Heading(long number, LocalDate on, String by) {}

  /// Keeps one, in the transaction that runs.
  void add(String employer, LocalDate on, Map<String, String> said) {
    long number =
        store
            .outside()
            .sql(ADD)
            .param("employer", employer)
            .param("on", on)
            .param("by", Office.now().signInName())
            .query(Long.class)
            .single();
    said.forEach(
        (standard, words) ->
            store
                .outside()
                .sql(LINE)
                .param("number", number)
                .param("standard", standard)
                .param("words", words)
                .update());
  }

  /// The last one of an employer.
  public Optional<Assessment> latest(String employer) {
    return store
        .outside()
        .sql(LATEST)
        .param("employer", employer)
        .query(
            (row, i) ->
                new Heading(
                    row.getLong("number"),
                    row.getObject("on_day", LocalDate.class),
                    row.getString("by_name")))
        .optional()
        .map(found -> new Assessment(found.on(), found.by(), said(found.number())));
  }

  private Map<String, String> said(long number) {
    return store
        .outside()
        .sql(LINES)
        .param("number", number)
        .query((row, i) -> Map.entry(row.getString("standard"), row.getString("words")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
