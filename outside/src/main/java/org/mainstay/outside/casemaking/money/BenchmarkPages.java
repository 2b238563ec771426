package org.mainstay.outside.casemaking.money;

import java.util.Map;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What other hubs published of themselves, beside which a pack may be read.
@Controller
public class BenchmarkPages {
  private static final int TABLE_MAX = 40_000;
  private static final int SHOWN_MAX = 5;

  private final Benchmarks benchmarks;
  private final PackMaker maker;

  public BenchmarkPages(Benchmarks benchmarks, PackMaker maker) {
    this.benchmarks = benchmarks;
    this.maker = maker;
  }

  @GetMapping(CaseAddresses.OTHERS)
  public Answer show() {
    return page(OfficeForm.empty());
  }

  @PostMapping(CaseAddresses.OTHERS)
  public Answer bring(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    String table = form.needed("table", TABLE_MAX, "Put the table here, with its first line");
    if (form.isFine()) {
      var read = Benchmarks.read(table, maker.today());
      read.findings().stream().limit(SHOWN_MAX).forEach(words -> form.refuse("table", words));
      if (form.isFine()) {
        benchmarks.bring(read.rows());
        return new GoTo(CaseAddresses.OTHERS);
      }
    }
    return page(form);
  }

  private Page page(OfficeForm form) {
    var view =
        new BenchmarksView(benchmarks.now(), Office.now().role() == OfficeRole.HUB_LEAD, form);
    var page = new Page("What other hubs offer", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
