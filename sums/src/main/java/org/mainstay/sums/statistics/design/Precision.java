package org.mainstay.sums.statistics.design;

/// How the errors of an estimate were made, whole enough to make them again.
///
/// @param errors CR1 or HC1
/// @param clusteredBy the factor whose levels may differ in any way, or that each row stands alone
/// @param clusters G, the number of rows when each stands alone
/// @param parameters K
/// @param convention by which K was counted
/// @param factor the small-sample factor that the variance was multiplied by
/// @param degrees of freedom of the t distribution
public record Precision(
    ErrorType errors,
    String clusteredBy,
    int clusters,
    int parameters,
    Convention convention,
    double factor,
    double degrees) {

  /// What stands for the cluster when there is none.
  public static final String EACH_ROW = "each row by itself";

  /// The factor `(n − 1)/(n − K) · G/(G − 1)` and t with G − 1.
  public static Precision clustered(
      String by, int clusters, int rows, int parameters, Convention convention) {
    double factor = (rows - 1.0) / (rows - parameters) * clusters / (clusters - 1.0);
    return new Precision(
        ErrorType.CR1, by, clusters, parameters, convention, factor, clusters - 1.0);
  }

  /// The factor `n/(n − K)` and t with n − K.
  public static Precision alone(int rows, int parameters, Convention convention) {
    double degrees = (double) rows - parameters;
    return new Precision(
        ErrorType.HC1, EACH_ROW, rows, parameters, convention, rows / degrees, degrees);
  }
}
