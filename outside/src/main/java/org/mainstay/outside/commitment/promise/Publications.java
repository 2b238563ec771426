package org.mainstay.outside.commitment.promise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeStore;

/// What employers let everybody read: the words of that moment, never those of a plan that is still
/// being written.
public final class Publications {
  private static final String ACT =
      """
      insert into outside_commitment.publication (employer, employer_name, act, at, by_name)
      values (:employer, :name, :act, :at, :by)
      returning number
      """;

  private static final String LINE =
      """
      insert into outside_commitment.publication_line (number, line, kind, words, detail)
      values (:number, :line, :kind, :words, :detail)
      """;

  private static final String LATEST =
      """
      select number, employer, employer_name, at
        from (select distinct on (employer) number, employer, employer_name, act, at
                from outside_commitment.publication
               order by employer, number desc) as latest
       where act = 'PUBLISHED'
       order by lower(employer_name), employer
       limit 10000
      """;

  private static final String LINES =
      """
      select kind, words, detail
        from outside_commitment.publication_line
       where number = :number
       order by line
       limit 5000
      """;

  /// Where everybody reads it.
  public static final String OPEN = "/open/commitment";

  private final OfficeStore store;
  private final InstantSource clock;

  public Publications(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What a line is.
  public enum Kind {
    /// Its words are the name of a standard, its detail what of it is not known here.
    STANDARD,
    /// What the employer says of the standard.
    SAID,
    /// Its detail is how far it is.
    ACTION,
    /// Its detail is a link, blank if there is none.
    EVIDENCE
  }

  /// One line.
  public record Line(Kind kind, String words, String detail) {}

  /// What an employer published last and did not take back.
  public record Published(long number, String employer, String name, Instant at) {}

  /// What tells these words from any others, so that nobody publishes what they have not seen.
  public static String fingerprint(List<Line> lines) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (Line line : lines) {
        for (String part : List.of(line.kind().name(), line.words(), line.detail())) {
          sha.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Publishes these words, in the transaction that runs.
  void publish(String employer, String name, List<Line> lines) {
    long number = act(employer, name, "PUBLISHED");
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      store
          .outside()
          .sql(LINE)
          .param("number", number)
          .param("line", i)
          .param("kind", line.kind().name())
          .param("words", line.words())
          .param("detail", line.detail())
          .update();
    }
  }

  /// Takes back what was published, in the transaction that runs.
  void withdraw(String employer, String name) {
    act(employer, name, "WITHDRAWN");
  }

  private long act(String employer, String name, String act) {
    return store
        .outside()
        .sql(ACT)
        .param("employer", employer)
        .param("name", name)
        .param("act", act)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Office.now().signInName())
        .query(Long.class)
        .single();
  }

  /// Where everybody reads what this employer published.
  public static String address(String employer) {
    return OPEN + "/" + Office.encoded(employer);
  }

  /// What every employer lets everybody read, by name.
  public List<Published> all() {
    return store
        .outside()
        .sql(LATEST)
        .query(
            (row, i) ->
                new Published(
                    row.getLong("number"),
                    row.getString("employer"),
                    row.getString("employer_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// What this employer lets everybody read, if it does.
  public Optional<Published> of(String employer) {
    return all().stream().filter(one -> one.employer().equals(employer)).findFirst();
  }

  /// The words of it.
  public List<Line> lines(Published published) {
    return store
        .outside()
        .sql(LINES)
        .param("number", published.number())
        .query(
            (row, i) ->
                new Line(
                    Kind.valueOf(row.getString("kind")),
                    row.getString("words"),
                    row.getString("detail")))
        .list();
  }
}
