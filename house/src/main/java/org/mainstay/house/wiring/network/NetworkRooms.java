package org.mainstay.house.wiring.network;

import java.util.List;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.outside.network.NetworkPages;
import org.mainstay.outside.network.coverage.CoverPages;
import org.mainstay.outside.network.coverage.CoveragePages;
import org.mainstay.outside.network.coverage.Covers;
import org.mainstay.outside.network.coverage.Places;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.network.knowledge.KnowledgePages;
import org.mainstay.outside.network.knowledge.Posts;
import org.mainstay.outside.network.knowledge.WritePages;
import org.mainstay.outside.network.pilot.PilotPages;
import org.mainstay.outside.network.pilot.Pilots;
import org.mainstay.outside.network.pilot.PlanPages;
import org.mainstay.outside.network.principle.PrinciplePages;
import org.mainstay.outside.network.principle.Stands;
import org.mainstay.outside.network.steering.DecisionPages;
import org.mainstay.outside.network.steering.Steering;
import org.mainstay.outside.network.steering.SteeringPages;
import org.mainstay.outside.network.words.NetworkWords;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What hubs do together: principles, steering group, pilots, knowledge and coverage.
@Configuration(proxyBeanMethods = false)
@Import({
  NetworkPages.class,
  Stands.class,
  PrinciplePages.class,
  Steering.class,
  SteeringPages.class,
  DecisionPages.class,
  Pilots.class,
  PilotPages.class,
  PlanPages.class,
  Posts.class,
  KnowledgePages.class,
  WritePages.class,
  Covers.class,
  Places.class,
  CoveragePages.class,
  CoverPages.class
})
public class NetworkRooms {
  @Bean
  NetworkWords networkWords(Handbook handbook) {
    return handbook.network();
  }

  /// What each finds of it in the office.
  @Bean
  OfficePages.Part networkPart() {
    return holder ->
        switch (holder.role()) {
          case HUB_LEAD, COMMISSIONER -> List.of(Link.to(Network.HOME, "Hub network"));
          case HR_LEAD -> List.of(Link.to(Network.KNOWLEDGE, "Shared knowledge"));
        };
  }
}
