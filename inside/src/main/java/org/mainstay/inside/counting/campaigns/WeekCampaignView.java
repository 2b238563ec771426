package org.mainstay.inside.counting.campaigns;

import java.util.Optional;
import org.mainstay.sums.statistics.campaign.EffectWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;

/// What the team asks about a campaign, and what its weekly numbers say.
public record WeekCampaignView(
    Select employer,
    Select group,
    DateInput begins,
    DateInput ends,
    Optional<EffectWords> found,
    Errors errors)
    implements Drawn {
  /// How a roster comes into the house.
  public static final String BRING = "./mainstay import roster --in FILE --year YEAR";

  /// Whether there is nothing but "All employers" to choose.
  public boolean isNobodyCounted() {
    return employer.lines().size() == 1;
  }

  /// Where it is sent.
  public String path() {
    return WeekCampaignPages.PATH;
  }
}
