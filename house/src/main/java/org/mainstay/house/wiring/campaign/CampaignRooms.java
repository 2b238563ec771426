package org.mainstay.house.wiring.campaign;

import java.util.List;
import org.mainstay.outside.campaign.CampaignPages;
import org.mainstay.outside.campaign.Campaigns;
import org.mainstay.outside.campaign.Posters;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What employers and the hub keep of their campaigns.
@Configuration(proxyBeanMethods = false)
@Import({Campaigns.class, Posters.class, CampaignPages.class})
public class CampaignRooms {
  /// What an HR lead and the hub lead find in the office.
  @Bean
  OfficePages.Part campaignPart() {
    return holder -> {
      if (holder.keeps() instanceof OfEmployer(var code, var _)) {
        return List.of(Link.to(Office.of(code, CampaignPages.CAMPAIGN), "Campaigns"));
      }
      return holder.role() == OfficeRole.HUB_LEAD
          ? List.of(Link.to(CampaignPages.OF_THE_HUB, "Campaigns"))
          : List.of();
    };
  }
}
