package org.mainstay.outside.commissioner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.outside.commissioner.Together.Came;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Flag;
import org.mainstay.sums.statistics.funnel.Funnel;
import org.mainstay.sums.statistics.funnel.Kind;
import org.mainstay.sums.statistics.funnel.Limits;
import org.mainstay.sums.statistics.funnel.Model;
import org.mainstay.sums.statistics.funnel.Unit;

/// What part of each employer's staff came, beside limits that hold chance and the margins.
///
/// A proportion of `S` staff varies by chance with `p(1 − p)/S`, and the noise that was added
/// varies with `(m / 1.96 / S)²`. Both together are the chance of a smaller employer without noise,
/// of `n = S · p(1 − p)/S ÷ (p(1 − p)/S + (m / 1.96 / S)²)` staff. So the usual funnel
/// (statistics.md 13: arcsine, winsorised) is made with `n` in the place of `S`, and its limits
/// hold the margin. Nobody is flagged because of noise.
///
/// @param funnel of the numbers that are shown, in the order of their places
/// @param places of all employers, in the board's order
record Uptake(Funnel funnel, List<Place> places, List<Place> shown) {
  /// Fewer employers cannot be compared with each other.
  static final int PLACES_LEAST = 5;

  private static final double Z95 = 1.959964;

  /// One employer or pool.
  record Place(String name, long staff, Figure people) {
    private static Place of(Came came) {
      return new Place(came.name(), came.staff(), came.people());
    }

    boolean shown() {
      return people.shown() && staff >= people.people();
    }

    /// Of the roster, which is exact.
    Share share() {
      return Share.of(people, new Figure(staff - people.people(), 0));
    }
  }

  Uptake {
    places = List.copyOf(places);
    shown = List.copyOf(shown);
  }

  /// Of employers whose numbers are of the same time; nothing if fewer than five have one.
  static Optional<Uptake> of(List<Came> came) {
    List<Place> places = came.stream().map(Place::of).toList();
    List<Place> shown = places.stream().filter(Place::shown).toList();
    long staff = shown.stream().mapToLong(Place::staff).sum();
    long people = shown.stream().mapToLong(place -> place.people().people()).sum();
    if (shown.size() < PLACES_LEAST || people == 0 || people >= staff) {
      return Optional.empty();
    }
    double p = (double) people / staff;
    List<Unit> units =
        shown.stream()
            .map(
                place -> {
                  double size = size(p, (double) place.staff(), (double) place.people().margin());
                  double part = (double) place.people().people() / place.staff();
                  return new Unit(place.name(), part * size, size);
                })
            .toList();
    return Funnel.of(Kind.PROPORTION, CountedIn.PEOPLE, units) instanceof Funnel funnel
        ? Optional.of(new Uptake(funnel, places, shown))
        : Optional.empty();
  }

  /// How many staff without noise vary as much as these with it.
  static double size(double p, double staff, double margin) {
    double chance = p * (1 - p) / staff;
    double noise = margin / Z95 / staff;
    return staff * chance / (chance + noise * noise);
  }

  /// Beside which limits a place lies.
  Flag flag(Place place) {
    int at = shown.indexOf(place);
    return at < 0 ? Flag.NONE : funnel.lines().get(at).flag();
  }

  /// Places outside the limits of 99.8 %.
  List<Place> standOut() {
    return shown.stream()
        .filter(place -> flag(place) == Flag.LOW_998 || flag(place) == Flag.HIGH_998)
        .toList();
  }

  /// Limits that allow for how much employers differ anyway, for a size of staff.
  Limits wide(double staff) {
    return model().overdispersed(size(model().centre(), staff, margin(staff)));
  }

  /// Limits of chance and margins alone.
  Limits exact(double staff) {
    return model().exact(size(model().centre(), staff, margin(staff)));
  }

  Model model() {
    return funnel.model();
  }

  /// Sizes of staff for a smooth line, from the smallest place to the largest.
  List<Double> sizes(int steps) {
    double least = shown.stream().mapToLong(Place::staff).min().orElse(1);
    double most = shown.stream().mapToLong(Place::staff).max().orElse(1);
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> least * Math.pow(most / least, (double) i / steps))
        .toList();
  }

  /// The margin of a place of this size: on the line between the two places beside it.
  private double margin(double staff) {
    var sorted = new ArrayList<>(shown);
    sorted.sort(Comparator.comparingLong(Place::staff));
    Place before = sorted.getFirst();
    for (Place place : sorted) {
      if (place.staff() >= staff) {
        double gap = place.staff() - before.staff();
        double part = gap == 0 ? 1 : (staff - before.staff()) / gap;
        return before.people().margin()
            + Math.max(0, part) * (place.people().margin() - before.people().margin());
      }
      before = place;
    }
    return before.people().margin();
  }
}
