package org.mainstay.proof.attacks;

import java.util.Objects;
import org.mainstay.inside.trail.Acting;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/// Open pages that tell of somebody who came: one by its size, one by its time; only a test opens
/// them.
@Controller
public class PlantedForManagers {
  static final String SIZE = "/open/planted/size";
  static final String TIME = "/open/planted/time";

  /// The rows of the table that lead to them.
  static final String ROUTES = "GET " + SIZE + " anyone\nGET " + TIME + " anyone\n";

  private static final String SLOWER =
      "select 1 from (select pg_sleep(0.02 * count(*)) from inside_referral.referral) slept";

  private final JdbcClient inside;
  private final TransactionTemplate once;

  public PlantedForManagers(JdbcClient inside, PlatformTransactionManager insideTransactions) {
    this.inside = inside;
    this.once = new TransactionTemplate(insideTransactions);
  }

  @GetMapping(SIZE)
  public Answer size() {
    return page("x".repeat(asked("select count(*) from inside_referral.referral")));
  }

  @GetMapping(TIME)
  public Answer time() {
    asked(SLOWER);
    return page("");
  }

  private int asked(String query) {
    return Objects.requireNonNull(
        Acting.as(
            Acting.HOUSE,
            () -> once.execute(_ -> inside.sql(query).query(Integer.class).single())));
  }

  private static Page page(String words) {
    return new Page(
        "Planted", output -> output.writeContent("<h1>Planted</h1><p>" + words + "</p>"));
  }
}
