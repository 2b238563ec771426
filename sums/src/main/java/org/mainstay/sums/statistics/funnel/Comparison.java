package org.mainstay.sums.statistics.funnel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The comparison of units with figures that can be right.
final class Comparison {
  private final Kind kind;
  private final List<Unit> units;

  Comparison(Kind kind, List<Unit> units) {
    this.kind = kind;
    this.units = units;
  }

  Funnelled funnel() {
    double all = units.stream().mapToDouble(Unit::denominator).sum();
    if (!(all > 0)) {
      return new Funnelled.NotComparable("no unit has a denominator");
    }
    double counted = units.stream().mapToDouble(Unit::numerator).sum();
    if (counted == 0 && kind != Kind.PROPORTION) {
      return new Funnelled.NotComparable("nothing was counted in any unit");
    }
    boolean ratio = kind == Kind.RATIO || kind == Kind.RATIO_ROOT;
    var bare = new Model(kind, ratio ? 1 : counted / all, 0, 0, 0, 0, 0);
    double[] z = units.stream().mapToDouble(unit -> z(bare, unit)).toArray();
    Model model = spread(bare, z);
    var lines =
        IntStream.range(0, z.length).mapToObj(i -> line(model, units.get(i), z[i])).toList();
    return new Funnel(model, lines);
  }

  private Model spread(Model bare, double[] z) {
    double[] variance = units.stream().mapToDouble(unit -> variance(bare, unit)).toArray();
    int[] sized = IntStream.range(0, z.length).filter(i -> !Double.isNaN(z[i])).toArray();
    double[] sizedZ = Arrays.stream(sized).mapToDouble(i -> z[i]).toArray();
    double[] sizedVariance = Arrays.stream(sized).mapToDouble(i -> variance[i]).toArray();
    Dispersion dispersion =
        Model.scale(kind) == Scale.LOG
            ? Dispersion.trimmed(sizedZ, sizedVariance)
            : Dispersion.winsorised(sizedZ, sizedVariance);
    return new Model(
        kind,
        bare.centre(),
        Dispersion.phi(sizedZ),
        dispersion.phi(),
        dispersion.tau2(),
        (int) Arrays.stream(sizedZ).filter(Double::isFinite).count(),
        dispersion.kept());
  }

  /// On the transformed scale; minus infinity for nothing counted on a log scale, not a number for
  /// a unit without a size.
  private double z(Model model, Unit unit) {
    double size = model.size(unit.denominator());
    if (!(size > 0)) {
      return Double.NaN;
    }
    Scale scale = Model.scale(kind);
    double y = scale.of(unit.numerator(), size);
    return (y - scale.centre(model.compared())) / Math.sqrt(scale.variance(unit.numerator(), size));
  }

  private double variance(Model model, Unit unit) {
    return Model.scale(kind).variance(unit.numerator(), model.size(unit.denominator()));
  }

  private static Funnel.Line line(Model model, Unit unit, double z) {
    double size = model.size(unit.denominator());
    double by = model.kind() == Kind.RATIO ? size : unit.denominator();
    double value = size > 0 ? unit.numerator() / by : Double.NaN;
    Limits overdispersed = model.overdispersed(unit.denominator());
    return new Funnel.Line(
        unit,
        value,
        Double.isFinite(z) ? z : Double.NaN,
        model.exact(unit.denominator()),
        overdispersed,
        overdispersed.flag(value));
  }
}
