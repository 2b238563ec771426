package org.mainstay.sums.statistics.regression;

import java.util.List;
import java.util.Optional;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.bootstrap.Wild;
import org.mainstay.sums.statistics.regression.bootstrap.WildBootstrap;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.fit.TogetherFit;

/// The two ways of fitting, one treatment at a time or all together, asked the same questions.
sealed interface Model {
  Optional<Reason> reason(int t);

  List<Dropped> dropped();

  double slope(int t, int y);

  double plainError(int t, int y);

  Freedom freedom(Convention convention);

  double[][] withoutEach(Workers workers);

  Wild[][] wild(Draws draws, double factor, double alpha, Workers workers);

  double[] effectiveClusters(Workers workers);

  boolean outcomeConstant(int y);

  double spreadWithin(int column);

  /// One at a time.
  record Single(OneAtATime single) implements Model {
    @Override
    public Optional<Reason> reason(int t) {
      return single.reason(t);
    }

    @Override
    public List<Dropped> dropped() {
      return single.dropped();
    }

    @Override
    public double slope(int t, int y) {
      return single.slope(t, y);
    }

    @Override
    public double plainError(int t, int y) {
      return single.plainError(t, y);
    }

    @Override
    public Freedom freedom(Convention convention) {
      return single.freedom(convention);
    }

    @Override
    public double[][] withoutEach(Workers workers) {
      return single.withoutEach(workers);
    }

    @Override
    public Wild[][] wild(Draws draws, double factor, double alpha, Workers workers) {
      return new WildBootstrap(single, draws, factor, workers).run(alpha);
    }

    @Override
    public double[] effectiveClusters(Workers workers) {
      return single.effectiveClusters();
    }

    @Override
    public boolean outcomeConstant(int y) {
      return single.outcomeConstant(y);
    }

    @Override
    public double spreadWithin(int column) {
      return single.spreadWithin(column);
    }
  }

  /// All together; what needs one treatment's own sums partials the others out first.
  record Together(TogetherFit fit) implements Model {
    @Override
    public Optional<Reason> reason(int t) {
      return fit.reason(t);
    }

    @Override
    public List<Dropped> dropped() {
      return fit.dropped();
    }

    @Override
    public double slope(int t, int y) {
      return fit.slope(t, y);
    }

    @Override
    public double plainError(int t, int y) {
      return fit.plainError(t, y);
    }

    @Override
    public Freedom freedom(Convention convention) {
      return fit.freedom(convention);
    }

    @Override
    public double[][] withoutEach(Workers workers) {
      return fit.withoutEach(workers);
    }

    private OneAtATime alone(int t, Workers workers) {
      return OneAtATime.of(fit.sums().alone(t, this::kept), workers);
    }

    private boolean kept(int t) {
      return fit.reason(t).isEmpty();
    }

    @Override
    public Wild[][] wild(Draws draws, double factor, double alpha, Workers workers) {
      var all = new Wild[fit.sums().treatments().size()][];
      for (int t = 0; t < all.length; t++) {
        all[t] =
            kept(t)
                ? new WildBootstrap(alone(t, workers), draws, factor, workers).run(alpha)[0]
                : WildBootstrap.none(fit.sums().outcomes().size());
      }
      return all;
    }

    @Override
    public double[] effectiveClusters(Workers workers) {
      return fit.effectiveClusters(workers);
    }

    @Override
    public boolean outcomeConstant(int y) {
      return fit.outcomeConstant(y);
    }

    @Override
    public double spreadWithin(int column) {
      return fit.spreadWithin(column);
    }
  }
}
