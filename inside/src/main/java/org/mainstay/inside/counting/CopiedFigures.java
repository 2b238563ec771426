package org.mainstay.inside.counting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In which figures somebody was counted, for the copy of their record.
public final class CopiedFigures implements CopiedPart {
  private static final String OF =
      """
      select contract_year, measure, counted
        from inside_counting.contributed
       where person_key = :personKey
       order by contract_year, measure
       limit 1000
      """;

  private final JdbcClient inside;

  /// @param inside the inside's own connection
  public CopiedFigures(JdbcClient inside) {
    this.inside = inside;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_counting.contributed");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    return Map.of(
        Chapter.FIGURES,
        inside
            .sql(OF)
            .param("personKey", opened.person().value())
            .query(
                (row, number) ->
                    "Contract year %d, %s: %s"
                        .formatted(
                            row.getInt("contract_year"),
                            words(row.getString("measure")),
                            row.getBoolean("counted")
                                ? "counted once, without your name"
                                : "not counted"))
            .list());
  }

  private static String words(String measure) {
    return switch (measure) {
      case "first-contact" -> "that we got in touch";
      case "wait" -> "how long you waited";
      case "outcome" -> "what your questionnaires came to";
      case "support" -> "that you had support";
      case "work" -> "what you said about work";
      default -> measure;
    };
  }
}
