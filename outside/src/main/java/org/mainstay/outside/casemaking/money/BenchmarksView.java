package org.mainstay.outside.casemaking.money;

import java.util.List;
import org.mainstay.outside.casemaking.funding.Benchmark;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;

/// What other hubs published of themselves.
///
/// @param mayChange whether whoever reads it brings the table in
public record BenchmarksView(List<Benchmark> rows, boolean mayChange, OfficeForm form)
    implements Drawn {
  public BenchmarksView {
    rows = List.copyOf(rows);
  }

  public String on(Benchmark row) {
    return OfficeForm.on(row.publishedOn());
  }

  public Textarea table() {
    return Textarea.labelled("table", "The table, with its first line")
        .hint("The columns are " + String.join(",", Benchmarks.COLUMNS))
        .rows(10)
        .value(form.value("table"))
        .errors(form.errors());
  }
}
