package org.mainstay.outside.programme.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a run of `study` found, read from the files that it wrote.
///
/// @param estimates the text of estimates.csv, with line feeds
/// @param model the text of model.csv, with line feeds
/// @param placebo the text of placebo.csv, with line feeds; blank if the run wrote none
/// @param findings of all treatments
public record StudyResult(String estimates, String model, String placebo, List<Finding> findings) {
  private static final String ESTIMATES_FILE = "estimates.csv";
  private static final String MODEL_FILE = "model.csv";
  private static final String PLACEBO_FILE = "placebo.csv";
  private static final String INTERRUPTED = "interrupted";
  private static final String CONTROL = "negative control";
  private static final Set<String> ESTIMATES =
      Set.of("outcome", "treatment", "estimate", "se", "ci_low", "ci_high", "n", "clusters");
  private static final Set<String> MODEL = Set.of("outcome", "treatment", "model", "design");

  public StudyResult {
    findings = List.copyOf(findings);
  }

  /// What a figure is there for.
  public enum Role {
    /// What the programme may have changed.
    OUTCOME,
    /// A column that it cannot have changed.
    CONTROL,
    /// The same sum where there was no programme yet.
    BEFORE
  }

  /// One estimate with its range.
  ///
  /// @param about how the study was done
  /// @param range empty ends are NaN
  public record Finding(
      String outcome, String treatment, double estimate, Range range, long people, About about) {
    /// Whether the range holds no change, or there is none.
    public boolean isUnclear() {
      return !(range.low() > 0 || range.high() < 0);
    }

    /// Whether there is an estimate with a range.
    public boolean isEstimated() {
      return Double.isFinite(estimate)
          && Double.isFinite(range.low())
          && Double.isFinite(range.high());
    }

    /// The word of `study`: rows, change, ancova, staggered, interrupted.
    public String design() {
      return about.design();
    }

    /// Whether the estimate is the logarithm of a rate ratio.
    public boolean counts() {
      return about.counts();
    }
  }

  /// How a figure came about.
  ///
  /// @param design the word of `study`
  /// @param counts whether the estimate is the logarithm of a rate ratio
  public record About(Role role, String design, boolean counts) {}

  /// A 95 % interval.
  public record Range(double low, double high) {}

  /// Reads the files of a run that wrote no placebo.csv.
  ///
  /// @throws IllegalArgumentException with what is wrong and where
  public static StudyResult read(String estimates, String model) {
    return read(estimates, model, "");
  }

  /// Reads the files of a run.
  ///
  /// @param placebo blank if it wrote none
  /// @throws IllegalArgumentException with what is wrong and where
  public static StudyResult read(String estimates, String model, String placebo) {
    String first = withLineFeeds(estimates);
    String second = withLineFeeds(model);
    var rows = rows(ESTIMATES_FILE, first, ESTIMATES);
    var models = rows(MODEL_FILE, second, MODEL);
    var findings = new ArrayList<Finding>();
    for (var row : rows) {
      var about =
          models.stream()
              .filter(one -> same(one, row, "outcome") && same(one, row, "treatment"))
              .findFirst()
              .orElseThrow(() -> notOfOneRun(MODEL_FILE, row));
      var role = CONTROL.equals(cell(about, "role")) ? Role.CONTROL : Role.OUTCOME;
      findings.add(finding(ESTIMATES_FILE, row, about, role));
    }
    String third = placebo.isBlank() ? "" : withLineFeeds(placebo);
    if (!third.isEmpty()) {
      for (var row : rows(PLACEBO_FILE, third, ESTIMATES)) {
        var about =
            models.stream()
                .filter(one -> same(one, row, "treatment"))
                .findFirst()
                .orElseThrow(() -> notOfOneRun(PLACEBO_FILE, row));
        findings.add(finding(PLACEBO_FILE, row, about, Role.BEFORE));
      }
    }
    return new StudyResult(first, second, third, findings);
  }

  private static IllegalArgumentException notOfOneRun(String file, Map<String, String> row) {
    return new IllegalArgumentException(
        file.equals(MODEL_FILE)
            ? "model.csv has no row for %s and %s: are both files of the same run?"
                .formatted(cell(row, "outcome"), cell(row, "treatment"))
            : "placebo.csv has a row for %s, which model.csv has not: are all files of the same run?"
                .formatted(cell(row, "treatment")));
  }

  private static boolean same(Map<String, String> one, Map<String, String> other, String head) {
    return cell(one, head).equals(cell(other, head));
  }

  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").strip() + "\n";
  }

  private static List<Map<String, String>> rows(String file, String text, Set<String> needed) {
    List<Map<String, String>> rows;
    try {
      rows = CsvRows.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + " has no row below its heads");
    }
    var missing = new TreeSet<>(needed);
    missing.removeAll(rows.getFirst().keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has no column %s: copy the file as study wrote it"
              .formatted(file, String.join(", ", missing)));
    }
    return rows;
  }

  private static Finding finding(
      String file, Map<String, String> row, Map<String, String> about, Role role) {
    double people = number(file, row, "n");
    return new Finding(
        cell(row, "outcome"),
        cell(row, "treatment"),
        number(file, row, "estimate"),
        new Range(number(file, row, "ci_low"), number(file, row, "ci_high")),
        Math.round(Double.isNaN(people) ? 0 : people),
        new About(role, cell(about, "design"), cell(about, "model").equals("poisson")));
  }

  private static String cell(Map<String, String> row, String head) {
    return row.getOrDefault(head, "");
  }

  private static double number(String file, Map<String, String> row, String head) {
    String typed = cell(row, head);
    try {
      return typed.isEmpty() ? Double.NaN : Double.parseDouble(typed);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: '%s' in column %s is no number".formatted(file, typed, head), e);
    }
  }

  /// What was found of one treatment.
  public List<Finding> of(String treatment) {
    return outcomes().filter(one -> one.treatment().equals(treatment)).toList();
  }

  /// What was found of one treatment where there can be nothing to find: columns that it cannot
  /// have changed, and the time before it began. A series has one campaign, whatever its rows are
  /// called.
  public List<Finding> controlsOf(String treatment) {
    return findings.stream()
        .filter(one -> one.about().role() != Role.OUTCOME)
        .filter(one -> one.treatment().equals(treatment) || one.design().equals(INTERRUPTED))
        .toList();
  }

  /// The treatments that are in it, in the order of the file.
  public List<String> treatments() {
    return outcomes().map(Finding::treatment).distinct().toList();
  }

  private Stream<Finding> outcomes() {
    return findings.stream().filter(one -> one.about().role() == Role.OUTCOME);
  }

  /// The files that it was read from, in a sentence.
  public String files() {
    return placebo.isEmpty()
        ? "estimates.csv and model.csv"
        : "estimates.csv, model.csv and placebo.csv";
  }

  /// SHA-256 of all texts one after the other, in 64 hexadecimal digits.
  public String fingerprint() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(estimates.getBytes(StandardCharsets.UTF_8));
      sha.update(model.getBytes(StandardCharsets.UTF_8));
      sha.update(placebo.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
