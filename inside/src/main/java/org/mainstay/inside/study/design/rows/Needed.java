package org.mainstay.inside.study.design.rows;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.table.Dataset;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;

/// Which columns of a file a design needs, and whether they hold numbers or names.
public record Needed(Design design) {

  /// Reads them.
  public Dataset read(Path file, Consumer<String> news) {
    Set<String> named = named();
    for (String name : numeric()) {
      if (named.contains(name)) {
        throw new Stopped(
            Refusal.DESIGN_NOT_UNDERSTOOD,
            name + " is used as a number and as a group",
            "A column is one or the other.");
      }
    }
    return Dataset.read(file, numeric(), named, news);
  }

  /// Columns of numbers.
  Set<String> numeric() {
    var columns = design.columns();
    Set<String> numeric = new LinkedHashSet<>(columns.outcomes());
    numeric.addAll(columns.controls());
    numeric.addAll(columns.treatments());
    columns.types().values().forEach(numeric::addAll);
    columns.covariates().stream()
        .filter(name -> !columns.categorical().contains(name))
        .forEach(numeric::add);
    if (!columns.weights().isEmpty()) {
      numeric.add(columns.weights());
    }
    if (design.shape() instanceof Shape.Staggered staggered) {
      numeric.add(staggered.wave());
    }
    return numeric;
  }

  /// Columns of names.
  Set<String> named() {
    var columns = design.columns();
    Set<String> named = new LinkedHashSet<>(columns.fixedEffects());
    if (!columns.cluster().isEmpty()) {
      named.add(columns.cluster());
    }
    columns.covariates().stream().filter(columns.categorical()::contains).forEach(named::add);
    named.addAll(
        switch (design.shape()) {
          case Shape.Rows() -> List.of();
          case Shape.TwoWaves two -> List.of(two.person(), two.wave());
          case Shape.Staggered staggered -> List.of(staggered.person());
          case Shape.Interrupted series -> List.of(series.time());
        });
    return named;
  }
}
