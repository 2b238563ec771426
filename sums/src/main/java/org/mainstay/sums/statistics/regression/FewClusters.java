package org.mainstay.sums.statistics.regression;

/// What happens when there are too few clusters for clustered errors to be trusted.
public enum FewClusters {
  /// Below 50 the jackknife stands beside; below 20 jackknife and wild bootstrap take the place of
  /// CR0 and CR1; below 6 there is no test, only a description.
  MOVED,
  /// Below 20 there is no estimate.
  REFUSED,
  /// As asked, with a warning.
  SHOWN;

  /// From this many clusters CR1 stands alone.
  public static final int ENOUGH = 50;

  /// From this many clusters CR1 is shown.
  public static final int SOME = 20;

  /// From this many clusters there is a test.
  public static final int FEWEST = 6;
}
