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

/// What a run of `study` found, read from the two files that it wrote.
///
/// @param estimates the text of estimates.csv, with line feeds
/// @param model the text of model.csv, with line feeds
/// @param findings of all treatments
public record StudyResult(String estimates, String model, List<Finding> findings) {
  private static final Set<String> ESTIMATES =
      Set.of("outcome", "treatment", "estimate", "se", "ci_low", "ci_high", "n", "clusters");
  private static final Set<String> MODEL = Set.of("outcome", "treatment", "model", "design");

  public StudyResult {
    findings = List.copyOf(findings);
  }

  /// One estimate with its range.
  ///
  /// @param design the word of `study`: rows, change, ancova, staggered, interrupted
  /// @param counts whether the estimate is the logarithm of a rate ratio
  /// @param range empty ends are NaN
  public record Finding(
      String outcome,
      String treatment,
      double estimate,
      Range range,
      long people,
      String design,
      boolean counts) {
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
  }

  /// A 95 % interval.
  public record Range(double low, double high) {}

  /// Reads both files.
  ///
  /// @throws IllegalArgumentException with what is wrong and where
  public static StudyResult read(String estimates, String model) {
    String first = withLineFeeds(estimates);
    String second = withLineFeeds(model);
    var rows = rows("estimates.csv", first, ESTIMATES);
    var models = rows("model.csv", second, MODEL);
    var findings = new ArrayList<Finding>();
    for (var row : rows) {
      var about =
          models.stream()
              .filter(one -> same(one, row))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "model.csv has no row for %s and %s: are both files of the same run?"
                              .formatted(cell(row, "outcome"), cell(row, "treatment"))));
      findings.add(finding(row, about));
    }
    return new StudyResult(first, second, findings);
  }

  private static boolean same(Map<String, String> one, Map<String, String> other) {
    return cell(one, "outcome").equals(cell(other, "outcome"))
        && cell(one, "treatment").equals(cell(other, "treatment"));
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

  private static Finding finding(Map<String, String> row, Map<String, String> about) {
    return new Finding(
        cell(row, "outcome"),
        cell(row, "treatment"),
        number(row, "estimate"),
        new Range(number(row, "ci_low"), number(row, "ci_high")),
        Math.round(Double.isNaN(number(row, "n")) ? 0 : number(row, "n")),
        cell(about, "design"),
        cell(about, "model").equals("poisson"));
  }

  private static String cell(Map<String, String> row, String head) {
    return row.getOrDefault(head, "");
  }

  private static double number(Map<String, String> row, String head) {
    String typed = cell(row, head);
    try {
      return typed.isEmpty() ? Double.NaN : Double.parseDouble(typed);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "estimates.csv: '%s' in column %s is no number".formatted(typed, head), e);
    }
  }

  /// What was found of one treatment.
  public List<Finding> of(String treatment) {
    return findings.stream().filter(one -> one.treatment().equals(treatment)).toList();
  }

  /// The treatments that are in it, in the order of the file.
  public List<String> treatments() {
    return findings.stream().map(Finding::treatment).distinct().toList();
  }

  /// SHA-256 of both texts one after the other, in 64 hexadecimal digits.
  public String fingerprint() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(estimates.getBytes(StandardCharsets.UTF_8));
      sha.update(model.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
