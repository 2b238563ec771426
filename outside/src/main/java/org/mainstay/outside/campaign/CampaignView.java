package org.mainstay.outside.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mainstay.outside.campaign.effect.Verdict;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.sums.statistics.campaign.EffectWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;

/// A campaign, what came with it, and its posters.
///
/// @param overlapping other campaigns that ran on some of its days
public record CampaignView(
    Keeper keeper,
    Campaign campaign,
    List<Posters.Poster> posters,
    List<String> overlapping,
    Verdict verdict,
    OfficeForm form)
    implements Drawn {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  public CampaignView {
    posters = List.copyOf(posters);
    overlapping = List.copyOf(overlapping);
  }

  public String owner() {
    return keeper.name();
  }

  public String back() {
    return keeper.path();
  }

  public String path() {
    return keeper.path() + "/" + campaign.id();
  }

  public EffectWords words() {
    return verdict.words();
  }

  public String begins() {
    return OfficeForm.on(campaign.aim().begins());
  }

  public String ends() {
    return OfficeForm.on(campaign.aim().ends());
  }

  /// When group and days were chosen, and whether that was before it began.
  public String chosen() {
    LocalDate aimed = campaign.written().aimed().atZone(HERE).toLocalDate();
    return "Group and days were written down on %s, %s"
        .formatted(
            OfficeForm.on(aimed),
            aimed.isAfter(campaign.aim().begins())
                ? "after it began. Who wrote them down may have seen numbers first."
                : "before it began.");
  }

  /// A warning if other campaigns ran at the same time; else blank.
  public String together() {
    return overlapping.isEmpty()
        ? ""
        : "On some of its days another campaign ran too: %s. Numbers cannot tell them apart."
            .formatted(String.join(", ", overlapping));
  }

  public Input place() {
    return Input.labelled("place", "Where does the poster hang?")
        .hint("Such as Staff room, level 2")
        .autocomplete("off")
        .value(form.value("place"))
        .errors(form.errors());
  }
}
