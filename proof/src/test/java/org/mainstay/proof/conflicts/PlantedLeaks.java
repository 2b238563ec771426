package org.mainstay.proof.conflicts;

import java.util.Objects;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/// Pages that each tell a colleague of a case which they must not see; only a test opens them.
@InsidePages
public class PlantedLeaks {
  /// The rows of the table that lead to them; nothing else tells the test where they are.
  static final String ROUTES =
      """
      GET /team/planted/count any-worker
      GET /team/planted/view any-worker
      """;

  /// A view that goes past the rules of rows, as one that belongs to its maker does.
  static final String VIEW =
      """
      create view inside_huddle.everything as select referral_id from inside_referral.referral;
      grant select on inside_huddle.everything to mainstay_inside
      """;

  private static final String COUNT = "select count(*) from ";

  private final JdbcClient inside;
  private final TransactionTemplate apart;

  public PlantedLeaks(JdbcClient inside, PlatformTransactionManager insideTransactions) {
    this.inside = inside;
    this.apart = new TransactionTemplate(insideTransactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// A count that the house makes for whoever looks.
  @GetMapping("/team/planted/count")
  public Answer count() {
    var count =
        Acting.as(
            Acting.HOUSE,
            () ->
                apart.execute(
                    _ ->
                        inside
                            .sql(COUNT + "inside_referral.referral")
                            .query(Integer.class)
                            .single()));
    return page(Objects.requireNonNull(count));
  }

  /// A count of what a view gives.
  @GetMapping("/team/planted/view")
  public Answer view() {
    return page(inside.sql(COUNT + "inside_huddle.everything").query(Integer.class).single());
  }

  private static Page page(int count) {
    return new Page(
        "Planted", output -> output.writeContent("<h1>Planted</h1><p>" + count + "</p>"));
  }
}
