package org.mainstay.sums.statistics.funnel;

import org.mainstay.sums.statistics.tail.Tails;

/// The scale on which units of one kind vary alike whatever their level, and the way back.
///
/// `z = (Y − centre) / s`; limits are drawn at `centre ± z √(s² + τ²)`.
enum Scale {
  /// `Y = asin √(r/n)`, `s = 1/(2√n)`.
  ARCSINE {
    @Override
    double of(double numerator, double denominator) {
      return Math.asin(Math.sqrt(numerator / denominator));
    }

    @Override
    double centre(double centre) {
      return Math.asin(Math.sqrt(centre));
    }

    @Override
    double variance(double numerator, double denominator) {
      return 1 / (4 * denominator);
    }

    // Past its ends the arcsine bends back: 0 and 1 are the end.
    @Override
    double back(double y) {
      double sine = Math.sin(Math.clamp(y, 0, Math.PI / 2));
      return sine * sine;
    }
  },

  /// `Y = ln(O/E)`, `s = 1/√E`.
  LOG {
    @Override
    double of(double numerator, double denominator) {
      return Math.log(numerator / denominator);
    }

    @Override
    double centre(double centre) {
      return Math.log(centre);
    }

    @Override
    double variance(double numerator, double denominator) {
      return 1 / denominator;
    }

    @Override
    double back(double y) {
      return Math.exp(y);
    }
  },

  /// `Y = √(O/E)`, `s = 1/(2√E)`; its limits are drawn on the ratio's own scale, as the regulator
  /// does: an approximation.
  ROOT {
    @Override
    double of(double numerator, double denominator) {
      return Math.sqrt(numerator / denominator);
    }

    @Override
    double centre(double centre) {
      return Math.sqrt(centre);
    }

    @Override
    double variance(double numerator, double denominator) {
      return 1 / (4 * denominator);
    }

    @Override
    double back(double y) {
      return Math.max(0, y);
    }
  },

  /// `Y = ln((O + ½)/(D + ½))`, `s = √(O/(O + ½)² + D/(D + ½)²)`; limits with `1/(4D)`.
  LOG_OF_COUNTS {
    @Override
    double of(double numerator, double denominator) {
      return Math.log((numerator + HALF) / (denominator + HALF));
    }

    @Override
    double centre(double centre) {
      return Math.log(centre);
    }

    @Override
    double variance(double numerator, double denominator) {
      return numerator / Math.pow(numerator + HALF, 2)
          + denominator / Math.pow(denominator + HALF, 2);
    }

    @Override
    double varianceDrawn(double denominator) {
      return 1 / (4 * denominator);
    }

    @Override
    double back(double y) {
      return Math.exp(y);
    }
  };

  private static final double HALF = 0.5;

  abstract double of(double numerator, double denominator);

  abstract double centre(double centre);

  abstract double variance(double numerator, double denominator);

  abstract double back(double y);

  /// The variance with which limits are drawn.
  double varianceDrawn(double denominator) {
    return variance(0, denominator);
  }

  Limits limits(double centre, double denominator, double tau2) {
    double spread = Math.sqrt(varianceDrawn(denominator) + tau2);
    double y = centre(centre);
    return new Limits(
        back(y - Tails.Z95 * spread),
        back(y + Tails.Z95 * spread),
        back(y - Tails.Z998 * spread),
        back(y + Tails.Z998 * spread));
  }
}
