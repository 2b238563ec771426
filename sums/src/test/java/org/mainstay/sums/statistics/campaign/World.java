package org.mainstay.sums.statistics.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An invented hub: a group and all others over time, with a trend, a season that all have, people
/// who come by chance, and the chance that a release adds.
///
/// @param before periods before the campaign
/// @param after periods since
/// @param ratio the effect that was planted; 1 for none
/// @param dispersion of the people, 1 for chance alone
/// @param neighbours how what happens to the group alone hangs together from period to period
/// @param noise the scale of the Laplace noise of a release, 0 for true counts
record World(
    int before, int after, double ratio, double dispersion, double neighbours, double noise) {
  private static final double GROUP = 60;
  private static final double OTHERS = 280;
  private static final double LAPLACE_95 = -Math.log(0.05);

  List<Period> drawn(RandomGenerator chance) {
    var periods = new ArrayList<Period>();
    double own = chance.nextGaussian() * 0.1;
    for (int time = 0; time < before + after; time++) {
      boolean since = time >= before;
      double common = Math.exp(0.01 * time) * (1 + 0.1 * Math.sin(time * Math.PI / 2));
      double drift = neighbours == 0 ? 0 : own;
      own = neighbours * own + Math.sqrt(1 - neighbours * neighbours) * chance.nextGaussian() * 0.1;
      double group = GROUP * common * Math.exp(drift) * (since ? ratio : 1);
      periods.add(
          new Period(
              time,
              since,
              told(came(group, chance), chance),
              Optional.of(told(came(OTHERS * common, chance), chance))));
    }
    return periods;
  }

  private Noisy told(long people, RandomGenerator chance) {
    if (noise == 0) {
      return Noisy.exact(people);
    }
    double exponential = chance.nextExponential() * noise;
    long number = Math.round(people + (chance.nextBoolean() ? exponential : -exponential));
    return Noisy.released(Math.max(0, number), Math.round(LAPLACE_95 * noise));
  }

  /// Negative binomial with variance `dispersion` times the mean, as a Poisson with a gamma mean.
  private long came(double mean, RandomGenerator chance) {
    double of = dispersion <= 1 ? mean : gamma(mean / (dispersion - 1), chance) * (dispersion - 1);
    return poisson(of, chance);
  }

  /// Marsaglia and Tsang 2000, for a shape of 1 or more.
  private static double gamma(double shape, RandomGenerator chance) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = chance.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(chance.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  /// How many exponential waits fit into the mean.
  private static long poisson(double mean, RandomGenerator chance) {
    long people = 0;
    for (double at = chance.nextExponential(); at < mean; at += chance.nextExponential()) {
      people++;
    }
    return people;
  }
}
