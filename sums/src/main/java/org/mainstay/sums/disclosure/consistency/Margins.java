package org.mainstay.sums.disclosure.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// How far each published number may be from the truth, 19 times in 20: found out from the plan
/// alone by drawing its noise many times over, before there are any data.
///
/// Published numbers are whole, so that an error below a half is none.
///
/// @param total of the one total
/// @param cells of each table's cells
public record Margins(long total, List<List<Long>> cells) {
  /// As many draws as a plan's margins are made of.
  public static final int DRAWS = 200_000;

  private static final double SHARE = 0.95;
  private static final double HALF = 0.5;
  private static final double ROUNDING = 1e-9;

  public Margins {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /// The margins of one period's tables.
  ///
  /// @param draws how often the noise is drawn; [#DRAWS] for a plan
  public static Margins of(List<CellTree> tables, int draws, Chance chance) {
    return of(tables, 1, draws, chance);
  }

  /// The margins of several periods of the same tables added up.
  ///
  /// @param periods 1 or more
  public static Margins of(List<CellTree> tables, int periods, int draws, Chance chance) {
    List<long[]> noisy = new ArrayList<>();
    List<Reached[]> reached = new ArrayList<>();
    for (CellTree table : tables) {
      noisy.add(new long[table.cells()]);
      var each = new Reached[table.cells()];
      for (int n = 0; n < each.length; n++) {
        each[n] = new Reached();
      }
      reached.add(each);
    }
    var ofTotal = new Reached();
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < tables.size(); i++) {
        draw(tables.get(i), periods, noisy.get(i), chance);
      }
      Reconciliation.Held errors = Reconciliation.held(tables, noisy);
      ofTotal.count(errors.total());
      for (int i = 0; i < tables.size(); i++) {
        double[] held = errors.cells().get(i);
        for (int n = 0; n < held.length; n++) {
          reached.get(i)[n].count(held[n]);
        }
      }
    }
    List<List<Long>> cells = new ArrayList<>();
    for (Reached[] table : reached) {
      cells.add(Arrays.stream(table).map(r -> r.margin(draws)).toList());
    }
    return new Margins(ofTotal.margin(draws), cells);
  }

  /// The errors of periods add up before the tables are brought together as well as after: all of
  /// that is linear.
  private static void draw(CellTree table, int periods, long[] into, Chance chance) {
    for (int n = 0; n < into.length; n++) {
      Optional<DiscreteLaplace> noise = table.noise(n);
      into[n] = noise.isPresent() ? drawn(noise.get(), periods, chance) : 0;
    }
  }

  private static long drawn(DiscreteLaplace noise, int periods, Chance chance) {
    long sum = 0;
    for (int period = 0; period < periods; period++) {
      sum += noise.draw(chance);
    }
    return sum;
  }

  /// How often an error was as far out as each whole number.
  private static final class Reached {
    private int[] times = new int[64];

    void count(double error) {
      int whole = (int) Math.ceil(Math.abs(error) - HALF - ROUNDING);
      if (whole >= times.length) {
        times = Arrays.copyOf(times, 2 * whole);
      }
      times[Math.max(0, whole)]++;
    }

    long margin(int draws) {
      long inside = 0;
      for (int k = 0; k < times.length; k++) {
        inside += times[k];
        if (inside >= SHARE * draws) {
          return k;
        }
      }
      return times.length;
    }
  }
}
