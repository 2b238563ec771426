package org.mainstay.inside.support.ending;

import java.util.List;
import java.util.Optional;
import org.mainstay.inside.assessment.TakenMeasure;
import org.mainstay.sums.scales.AnxietyMeasure;
import org.mainstay.sums.scales.Flag;
import org.mainstay.sums.scales.Outcome;
import org.mainstay.sums.scales.Pathway;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Score;

/// What a course of support came to, worked out from its contacts and its questionnaires.
///
/// Only complete questionnaires count for outcomes: one with a blank is kept, shown and left out
/// here. First and last are two different ones; with one alone there is no last.
public record Course(int treatmentContacts, Pathway.Pair phq9, Pathway.Pair gad7) {

  /// From what is stored.
  ///
  /// @param measures oldest first
  public static Course of(int treatmentContacts, List<TakenMeasure> measures) {
    return new Course(treatmentContacts, pair("phq9", measures), pair("gad7", measures));
  }

  /// The flags by the definitions of NHS Talking Therapies.
  public Outcome outcome() {
    return Outcome.of(
        new Pathway(Pathway.finishedAfter(treatmentContacts), phq9, AnxietyMeasure.gad7(), gad7));
  }

  /// One flag as a worker reads it.
  public record Line(String name, String answer, String why) {}

  /// All flags in words, and plainly what is missing.
  public List<Line> lines() {
    var outcome = outcome();
    return List.of(
        new Line(
            "Finished course",
            answer(outcome.finished()),
            "%s; a finished course has 2 or more.".formatted(contacts())),
        new Line(
            "Above the line at the start",
            answer(outcome.caseness()),
            "First PHQ-9 %s (line 10), first GAD-7 %s (line 8)."
                .formatted(points(phq9.first()), points(gad7.first()))),
        new Line(
            "Recovery",
            answer(outcome.recovery()),
            "Counts if both end below their line. Last PHQ-9 %s, last GAD-7 %s."
                .formatted(points(phq9.last()), points(gad7.last()))),
        new Line(
            "Reliable improvement",
            answer(outcome.reliableImprovement()),
            "Counts if PHQ-9 fell by 6 or more, or GAD-7 by 4 or more, and the other did not rise"
                + " as much."),
        new Line(
            "Reliable deterioration",
            answer(outcome.reliableDeterioration()),
            "Counts if PHQ-9 rose by 6 or more, or GAD-7 by 4 or more, and the other did not fall"
                + " as much."),
        new Line(
            "Reliable recovery",
            answer(outcome.reliableRecovery()),
            "Counts if there is recovery and reliable improvement."));
  }

  /// What is missing for a full outcome; empty if nothing is.
  public Optional<String> missing() {
    var missing =
        List.of(
                lack(phq9.first(), "no complete PHQ-9 at the start"),
                lack(gad7.first(), "no complete GAD-7 at the start"),
                lack(phq9.last(), "no complete PHQ-9 later on"),
                lack(gad7.last(), "no complete GAD-7 later on"))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("Not enough measures: " + String.join(", ", missing) + ".");
  }

  private static Pathway.Pair pair(String scale, List<TakenMeasure> measures) {
    var totals =
        measures.stream()
            .filter(measure -> measure.scale().id().equals(scale))
            .filter(measure -> measure.score().status() == Score.Status.SCORED)
            .map(measure -> measure.score().total())
            .toList();
    return switch (totals.size()) {
      case 0 -> Pathway.Pair.unknown();
      case 1 -> new Pathway.Pair(totals.getFirst(), Points.unknown());
      default -> new Pathway.Pair(totals.getFirst(), totals.getLast());
    };
  }

  private String contacts() {
    return treatmentContacts == 1
        ? "1 treatment contact"
        : treatmentContacts + " treatment contacts";
  }

  private static Optional<String> lack(Points points, String words) {
    return points instanceof Points.Unknown ? Optional.of(words) : Optional.empty();
  }

  private static String points(Points points) {
    return points instanceof Points.Unknown ? "not known" : points.words();
  }

  private static String answer(Flag flag) {
    return switch (flag) {
      case YES -> "Yes";
      case NO -> "No";
      case UNKNOWN -> "Not known";
    };
  }
}
