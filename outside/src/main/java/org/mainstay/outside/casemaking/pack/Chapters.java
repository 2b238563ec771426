package org.mainstay.outside.casemaking.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.CellRef;
import org.mainstay.outside.casemaking.figure.NotThere;
import org.mainstay.outside.casemaking.figure.Recipe;
import org.mainstay.outside.casemaking.figure.Workings;
import org.mainstay.outside.casemaking.funding.Benchmark;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.pack.Pack.Part;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;
import org.mainstay.outside.employer.book.Subject;

/// Which figures a pack has, in which order. What no release tells is printed as not known.
final class Chapters {
  private static final String BETTER = "outcome:better";
  private static final String BACK = "work:back";
  private static final String OTHERS = "others";
  private static final String NO_TABLE = "No table of this is published for the year.";
  private static final String NO_COST = "The hub has not said what this year costs.";
  private static final String NO_STREAM = "The hub has not said who pays for it.";

  private final Released released;
  private final Workings workings;
  private final LocalDate today;

  Chapters(Released released, Workings workings, LocalDate today) {
    this.released = released;
    this.workings = workings;
    this.today = today;
  }

  /// @param cost of the year, if it was typed
  /// @param latest what was typed last, from which the money is counted on
  List<Part> all(Optional<Cost> cost, Optional<Cost> latest, List<Stream> streams) {
    return List.of(
        came(), needs(), outcomes(), waits(), costs(cost, latest, streams), lost(cost, streams));
  }

  private Part came() {
    var figures = new ArrayList<CaseFigure>();
    var all = released.whoCame().map(table -> released.cell(table, table.all()));
    figures.add(figure("came", "People who came", all, Recipe.People::new));
    figures.add(figure("came-of-staff", "Of 100 staff, how many came", all, Recipe.OfStaff::new));
    return new Part("came", "Who came", figures);
  }

  private Part needs() {
    return new Part(
        "needs", "What people asked for help with", rows(Subject.NEEDS, "need", Recipe.Share::new));
  }

  private Part outcomes() {
    return new Part(
        "outcomes",
        "How it went",
        List.of(
            figure("better", "Better at the end of support", better(), Recipe.Share::new),
            figure("better-people", "People who were better", better(), Recipe.People::new),
            figure(
                "not-measured",
                "Not measured at both ends",
                cell(Subject.OUTCOME, "outcome:not-measured"),
                Recipe.Share::new),
            figure("back-at-work", "Back at work, of those off sick", back(), Recipe.Share::new),
            figure("back-people", "People who were back at work", back(), Recipe.People::new)));
  }

  private Optional<CellRef> better() {
    return cell(Subject.OUTCOME, BETTER);
  }

  private Optional<CellRef> back() {
    return cell(Subject.WORK, BACK);
  }

  private Part waits() {
    return new Part(
        "waits",
        "How long people waited for a first conversation",
        rows(Subject.WAIT, "wait", Recipe.Share::new));
  }

  private Part costs(Optional<Cost> cost, Optional<Cost> latest, List<Stream> streams) {
    var reached = released.whoCame().map(table -> released.cell(table, table.all()));
    return new Part(
        "costs",
        "What it costs",
        List.of(
            costPer("cost-reached", "Cost for each person reached", reached, cost),
            costPer("cost-better", "Cost for each person who was better", better(), cost),
            costPer("cost-back", "Cost for each person who was back at work", back(), cost),
            lasts(latest, streams)));
  }

  private CaseFigure costPer(
      String key, String title, Optional<CellRef> cell, Optional<Cost> cost) {
    return cost.isEmpty()
        ? notKnown(key, title, NO_COST)
        : figure(key, title, cell, found -> new Recipe.CostPer(found, cost.orElseThrow().id()));
  }

  private CaseFigure lasts(Optional<Cost> latest, List<Stream> streams) {
    String key = "lasts";
    String title = "How long the money lasts";
    if (latest.isEmpty() || streams.isEmpty()) {
      return notKnown(key, title, latest.isEmpty() ? NO_COST : NO_STREAM);
    }
    return worked(
        key,
        title,
        new Recipe.Lasts(latest.orElseThrow().id(), streams.stream().map(Stream::mark).toList()));
  }

  private Part lost(Optional<Cost> cost, List<Stream> streams) {
    String title = "What would be lost";
    var reached = released.whoCame().map(table -> released.cell(table, table.all()));
    if (cost.isEmpty() || streams.isEmpty()) {
      return new Part(
          "lost",
          title,
          List.of(notKnown("lost", "People not reached", cost.isEmpty() ? NO_COST : NO_STREAM)));
    }
    var figures = new ArrayList<CaseFigure>();
    for (Stream stream : streams) {
      figures.add(
          figure(
              "lost:" + stream.id(),
              "People reached without “" + stream.name() + "”",
              reached,
              found -> new Recipe.Lost(found, cost.orElseThrow().id(), stream.mark())));
    }
    return new Part("lost", title, figures);
  }

  /// What other hubs published of themselves; none where the hub keeps nothing of them.
  Optional<Part> others(List<Benchmark> benchmarks) {
    if (benchmarks.isEmpty()) {
      return Optional.empty();
    }
    var figures =
        benchmarks.stream()
            .map(
                one ->
                    worked(OTHERS + ":" + one.id(), one.measure(), new Recipe.OfOthers(one.id())))
            .toList();
    return Optional.of(new Part(OTHERS, "What other hubs published", figures));
  }

  private List<CaseFigure> rows(Subject subject, String key, Function<CellRef, Recipe> recipe) {
    Optional<Counted> table = released.table(subject).filter(one -> one.lines().size() > 1);
    if (table.isEmpty()) {
      return List.of(notKnown(key, "Not published", NO_TABLE));
    }
    var figures = new ArrayList<CaseFigure>();
    for (Line line : table.orElseThrow().rows()) {
      figures.add(
          figure(line.code(), line.label(), table.map(one -> released.cell(one, line)), recipe));
    }
    return figures;
  }

  private Optional<CellRef> cell(Subject subject, String code) {
    return released
        .table(subject)
        .flatMap(
            table ->
                table.lines().stream()
                    .filter(line -> line.code().equals(code))
                    .findFirst()
                    .map(line -> released.cell(table, line)));
  }

  private CaseFigure figure(
      String key, String title, Optional<CellRef> cell, Function<CellRef, Recipe> recipe) {
    return cell.map(found -> worked(key, title, recipe.apply(found)))
        .orElseGet(() -> notKnown(key, title, NO_TABLE));
  }

  private CaseFigure worked(String key, String title, Recipe recipe) {
    try {
      return workings.figure(key, title, recipe);
    } catch (NotThere e) {
      return notKnown(key, title, "It could not be worked out: " + e.getMessage() + ".");
    }
  }

  private CaseFigure notKnown(String key, String title, String why) {
    try {
      return workings.figure(key, title, new Recipe.NotKnown(why, today));
    } catch (NotThere e) {
      throw new IllegalStateException("what is not known needs no source", e);
    }
  }
}
