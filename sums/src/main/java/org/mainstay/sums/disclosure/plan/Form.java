package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.mainstay.sums.disclosure.frame.Word;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.plan.SizeRule.Verdict;

/// One way to show something of the staff, finer or coarser.
sealed interface Form {
  /// The code of its table.
  String code();

  Cadence cadence();

  /// What is counted.
  default Measure measure() {
    return Measure.FIRST_CONTACT;
  }

  /// The cells, if by the roster all of them are large enough for this noise.
  Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise);

  /// Nothing but how many: one cell, in which everybody is.
  record Total(Cadence cadence) implements Form {
    @Override
    public String code() {
      return "total";
    }

    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence.periods());
      return least(cadence, rule.ofOrganisation(frame.staff()))
          ? Optional.of(new CellList(rule, frame.staff(), true).cells())
          : Optional.empty();
    }
  }

  /// By what a person asked for or how it went on. The roster does not know how many will be in
  /// each, so that all are taken to be alike; the last takes whoever is in no other.
  record How(String code, Measure measure, List<Answer> answers) implements Form {
    @Override
    public Cadence cadence() {
      return Cadence.ANNUAL;
    }

    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence().periods());
      Verdict each = rule.of(frame.staff() / answers.size());
      if (!least(cadence(), each)) {
        return Optional.empty();
      }
      boolean rough = rule.ofOrganisation(frame.staff()) != Verdict.PLAIN;
      var cells = new ArrayList<PlannedCell>();
      cells.add(new PlannedCell("all", "Everybody counted here", -1, frame.staff(), false, rough));
      for (Answer answer : answers) {
        String of = answer.equals(answers.getLast()) ? "" : answer.word();
        boolean wide = each != Verdict.PLAIN;
        cells.add(new PlannedCell(answer.word(), answer.label(), 0, 0, true, wide, of));
      }
      return Optional.of(List.copyOf(cells));
    }
  }

  /// By who staff are. Nothing is joined here but by a coarser form.
  record Who(String code, Cadence cadence, List<Category> categories) implements Form {
    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence.periods());
      var cells = new CellList(rule, frame.staff(), false);
      long others = frame.staff();
      for (Category category : categories) {
        long staff = frame.staff(category.of());
        if (!least(cadence, rule.of(staff))) {
          return Optional.empty();
        }
        cells.add(category.code(), category.label(), staff, category.words());
        others -= staff;
      }
      cells.addNotStated(code, others);
      return Optional.of(cells.cells());
    }
  }

  /// Men, who come least, and everybody else: women, other and not stated in one cell.
  record MenAndAllOthers() implements Form {
    @Override
    public String code() {
      return "sex";
    }

    @Override
    public Cadence cadence() {
      return Cadence.ANNUAL;
    }

    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence().periods());
      long men = frame.staff(crossing -> crossing.sex() == Sex.MEN);
      long others = frame.staff() - men;
      if (!least(cadence(), rule.of(men)) || !least(cadence(), rule.of(others))) {
        return Optional.empty();
      }
      var cells = new CellList(rule, frame.staff(), false);
      cells.add("sex:women-other-or-not-stated", "Women, other or not stated", others, "");
      cells.add(Sex.MEN.word(), "Men", men, Sex.MEN.word());
      return Optional.of(cells.cells());
    }
  }

  /// By what staff do.
  record What() implements Form {
    @Override
    public String code() {
      return "staff-group";
    }

    @Override
    public Cadence cadence() {
      return Cadence.ANNUAL;
    }

    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence().periods());
      var groups = Siblings.of(frame.staffGroups(), staff -> rule.of(staff) != Verdict.MERGE);
      if (!groups.compare()) {
        return Optional.empty();
      }
      var cells = new CellList(rule, frame.staff(), false);
      for (Unit group : groups.shown()) {
        String word = Word.ofStaffGroup(group.name());
        cells.add(word, group.name(), group.staff(), word);
      }
      if (!groups.joined().isEmpty()) {
        cells.add(
            "staff-group-other",
            "All other staff groups",
            Unit.sum(groups.joined()),
            anyOf(groups.joined(), Word::ofStaffGroup));
      }
      cells.addNotStated(code(), frame.staff() - Unit.sum(frame.staffGroups()));
      return Optional.of(cells.cells());
    }
  }

  /// By where staff work.
  ///
  /// @param divided whether a directorate is shown in its divisions where they are large enough
  record Where(boolean divided) implements Form {
    @Override
    public String code() {
      return "directorate";
    }

    @Override
    public Cadence cadence() {
      return Cadence.ANNUAL;
    }

    @Override
    public Optional<List<PlannedCell>> cells(Frame frame, DiscreteLaplace noise) {
      var rule = new SizeRule(noise, cadence().periods());
      var siblings =
          Siblings.of(
              frame.directorates().stream().map(Directorate::unit).toList(),
              staff -> rule.ofOrganisation(staff) != Verdict.MERGE);
      if (!siblings.compare()) {
        return Optional.empty();
      }
      var cells = new CellList(rule, frame.staff(), false);
      for (Directorate directorate : frame.directorates()) {
        if (siblings.shown().contains(directorate.unit())) {
          add(directorate, rule, cells);
        }
      }
      if (!siblings.joined().isEmpty()) {
        cells.add(
            "directorate-other",
            "All other directorates",
            Unit.sum(siblings.joined()),
            anyOf(siblings.joined(), Word::ofDirectorate));
      }
      cells.addNotStated(code(), frame.elsewhere());
      cells.add("directorate-joined", Unit.JOINED, 0, Word.JOINED);
      return Optional.of(cells.cells());
    }

    /// Its parts are shown only where each is plain: the sum of `k` plain parts is plain as well,
    /// as its noise grows with `√(k + 1)` and its staff with `k`, which is 2 or more.
    private void add(Directorate directorate, SizeRule rule, CellList cells) {
      String name = directorate.unit().name();
      long staff = directorate.unit().staff();
      var parts =
          Siblings.of(directorate.divisions(), part -> rule.ofOrganisation(part) == Verdict.PLAIN);
      if (!divided || !parts.compare()) {
        cells.add(Word.ofDirectorate(name), name, staff, Word.ofDirectorate(name));
        return;
      }
      int above = cells.addSum(Word.ofDirectorate(name), name, staff);
      for (Unit part : parts.shown()) {
        String word = Word.ofDivision(name, part.name());
        cells.add(word, part.name(), above, part.staff(), word);
      }
      if (!parts.joined().isEmpty()) {
        long others = Unit.sum(parts.joined());
        cells.add(
            "division-other:" + Word.letters(name),
            "All other in " + name,
            above,
            others,
            anyOf(parts.joined(), part -> Word.ofDivision(name, part)));
      }
      cells.add(
          "division-not-stated:" + Word.letters(name),
          "Not stated or other in " + name,
          above,
          0,
          Word.ofDirectorate(name));
    }
  }

  private static String anyOf(List<Unit> units, UnaryOperator<String> word) {
    return units.stream().map(Unit::name).map(word).collect(Collectors.joining("|"));
  }

  /// A quarter is shown only where it is plain, as a year can always be had instead.
  private static boolean least(Cadence cadence, Verdict verdict) {
    return switch (cadence) {
      case ANNUAL -> verdict != Verdict.MERGE;
      case QUARTERLY -> verdict == Verdict.PLAIN;
    };
  }
}
