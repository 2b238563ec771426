package org.mainstay.house.wiring.programme;

import java.util.List;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.outside.programme.pages.Addresses;
import org.mainstay.outside.programme.pages.ExposurePages;
import org.mainstay.outside.programme.pages.PlanPages;
import org.mainstay.outside.programme.pages.ProgrammePages;
import org.mainstay.outside.programme.pages.ResultPages;
import org.mainstay.outside.programme.pages.VolunteeringPages;
import org.mainstay.outside.programme.plan.TestPlans;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.outside.programme.volunteering.Opportunities;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What employers and the hub keep of their programmes.
@Configuration(proxyBeanMethods = false)
@Import({
  Programmes.class,
  TestPlans.class,
  Results.class,
  Opportunities.class,
  ProgrammePages.class,
  ExposurePages.class,
  PlanPages.class,
  ResultPages.class,
  VolunteeringPages.class
})
public class ProgrammeRooms {
  /// What an HR lead and the hub lead find in the office.
  @Bean
  OfficePages.Part programmePart() {
    return holder -> {
      if (holder.keeps() instanceof OfEmployer(var code, var _)) {
        return List.of(Link.to(Office.of(code, Addresses.PROGRAMME), "Programmes"));
      }
      return holder.role() == OfficeRole.HUB_LEAD
          ? List.of(Link.to(Addresses.HUBS, "Programmes"))
          : List.of();
    };
  }
}
