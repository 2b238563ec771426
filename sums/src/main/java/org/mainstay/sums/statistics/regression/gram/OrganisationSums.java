package org.mainstay.sums.statistics.regression.gram;

/// What one organisation hands in instead of its rows: how many, the means, and the products of
/// what differs from the means.
///
/// "Wide" are the covariates and then the outcomes (`c` columns), then come `m` treatments. **The
/// sums of a small organisation give people away**: they are kept like rows.
final class OrganisationSums {
  final int code;
  final int rows;
  final double mass;

  /// The means of wide columns, then of treatments.
  final double[] means;

  /// Wide by wide, `c × c`.
  final double[] wide;

  /// Wide by treatment, `c × m`.
  final double[] cross;

  /// Each treatment by itself, `m`.
  final double[] own;

  /// Treatment by treatment, `m × m`, or empty when only single models are wanted.
  final double[] joint;

  OrganisationSums(int code, int rows, double mass, int c, int m, boolean joint) {
    this.code = code;
    this.rows = rows;
    this.mass = mass;
    this.means = new double[c + m];
    this.wide = new double[c * c];
    this.cross = new double[c * m];
    this.own = new double[m];
    this.joint = new double[joint ? m * m : 0];
  }

  /// The sums of two parts of one organisation taken together: `G₁ + G₂ + (w₁w₂/(w₁+w₂)) (m₁ −
  /// m₂)(m₁ − m₂)′`.
  OrganisationSums and(OrganisationSums other) {
    int m = own.length;
    int c = means.length - m;
    var sum =
        new OrganisationSums(code, rows + other.rows, mass + other.mass, c, m, joint.length > 0);
    double share = other.mass / sum.mass;
    double[] apart = new double[c + m];
    for (int a = 0; a < apart.length; a++) {
      apart[a] = other.means[a] - means[a];
      sum.means[a] = means[a] + share * apart[a];
    }
    double times = mass * share;
    for (int a = 0; a < c; a++) {
      for (int b = 0; b < c; b++) {
        sum.wide[a * c + b] = wide[a * c + b] + other.wide[a * c + b] + times * apart[a] * apart[b];
      }
      for (int t = 0; t < m; t++) {
        sum.cross[a * m + t] =
            cross[a * m + t] + other.cross[a * m + t] + times * apart[a] * apart[c + t];
      }
    }
    for (int t = 0; t < m; t++) {
      sum.own[t] = own[t] + other.own[t] + times * apart[c + t] * apart[c + t];
      for (int s = 0; s < m && joint.length > 0; s++) {
        sum.joint[t * m + s] =
            joint[t * m + s] + other.joint[t * m + s] + times * apart[c + t] * apart[c + s];
      }
    }
    return sum;
  }

  /// The sums of an organisation as the first of a cluster, which has a code of its own.
  OrganisationSums in(int clusterCode) {
    int m = own.length;
    int c = means.length - m;
    return new OrganisationSums(clusterCode, 0, 0, c, m, joint.length > 0)
        .beside(this, clusterCode);
  }

  /// The sums of two organisations that lie in one cluster: each keeps its own means, so that only
  /// the products add. The means of the sum say nothing.
  OrganisationSums beside(OrganisationSums other, int clusterCode) {
    int m = own.length;
    int c = means.length - m;
    var sum =
        new OrganisationSums(
            clusterCode, rows + other.rows, mass + other.mass, c, m, joint.length > 0);
    add(wide, other.wide, sum.wide);
    add(cross, other.cross, sum.cross);
    add(own, other.own, sum.own);
    add(joint, other.joint, sum.joint);
    return sum;
  }

  private static void add(double[] a, double[] b, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = a[i] + b[i];
    }
  }
}
