package org.mainstay.sums.statistics.regression.bootstrap;

import org.mainstay.sums.statistics.regression.fit.Lines;

/// The scores of all clusters in all draws, worked out a few hundred draws at a time: `s*_g = v a_g
/// − h_g′ d* − P_g b*`.
final class Scores {
  private static final int CHUNK = 256;

  private final double[][] signs;
  private final double[] scores;
  private final double[] own;
  private final double[] moved;
  private final double[][] rests;
  private final double[][] projected;

  private Scores(
      double[][] signs,
      double[] scores,
      double[] own,
      double[] moved,
      double[][] rests,
      double[][] projected) {
    this.signs = signs;
    this.scores = scores;
    this.own = own;
    this.moved = moved;
    this.rests = rests;
    this.projected = projected;
  }

  static Scores of(
      double[][] signs,
      double[] scores,
      double[] own,
      double[] moved,
      double[][] rests,
      double[][] projected) {
    return new Scores(signs, scores, own, moved, rests, projected);
  }

  /// Writes the scores, one line a cluster.
  void into(double[][] lines) {
    double[] line = new double[CHUNK];
    for (int from = 0; from < moved.length; from += CHUNK) {
      int n = Math.min(CHUNK, moved.length - from);
      for (int g = 0; g < lines.length; g++) {
        line(g, from, n, line);
        System.arraycopy(line, 0, lines[g], from, n);
      }
    }
  }

  /// Adds up the squared scores of each draw, and their products with other scores when asked.
  void squares(double[] square, double[][] others, double[] mixed) {
    double[] line = new double[CHUNK];
    for (int from = 0; from < moved.length; from += CHUNK) {
      int n = Math.min(CHUNK, moved.length - from);
      for (int g = 0; g < signs.length; g++) {
        line(g, from, n, line);
        addSquares(line, square, from, n);
        if (mixed.length > 0) {
          addProducts(line, others[g], mixed, from, n);
        }
      }
    }
  }

  private void line(int g, int from, int n, double[] line) {
    double[] sign = signs[g];
    double score = scores[g];
    double part = own[g];
    for (int i = 0; i < n; i++) {
      line[i] = score * sign[from + i] - part * moved[from + i];
    }
    double[] h = rests[g];
    int j = 0;
    for (; j + 3 < h.length; j += 4) {
      four(line, from, n, h, j);
    }
    for (; j < h.length; j++) {
      Lines.add(-h[j], projected[j], from, line, 0, n);
    }
  }

  private void four(double[] line, int from, int n, double[] h, int j) {
    double[] d0 = projected[j];
    double[] d1 = projected[j + 1];
    double[] d2 = projected[j + 2];
    double[] d3 = projected[j + 3];
    double h0 = -h[j];
    double h1 = -h[j + 1];
    double h2 = -h[j + 2];
    double h3 = -h[j + 3];
    for (int i = 0; i < n; i++) {
      double value = Math.fma(h0, d0[from + i], line[i]);
      value = Math.fma(h1, d1[from + i], value);
      value = Math.fma(h2, d2[from + i], value);
      line[i] = Math.fma(h3, d3[from + i], value);
    }
  }

  private static void addSquares(double[] line, double[] into, int from, int n) {
    for (int i = 0; i < n; i++) {
      into[from + i] = Math.fma(line[i], line[i], into[from + i]);
    }
  }

  private static void addProducts(double[] line, double[] other, double[] into, int from, int n) {
    for (int i = 0; i < n; i++) {
      into[from + i] = Math.fma(line[i], other[from + i], into[from + i]);
    }
  }
}
