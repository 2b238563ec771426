package org.mainstay.house.wiring.academy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.house.handbook.Crisis;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.Hub;
import org.mainstay.outside.academy.AcademyPages;
import org.mainstay.outside.academy.course.CertificatePages;
import org.mainstay.outside.academy.course.CoursePages;
import org.mainstay.outside.academy.shelf.HubLines;
import org.mainstay.outside.academy.shelf.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What managers read and learn: made of the handbook alone, with no connection to any database.
@Configuration(proxyBeanMethods = false)
@Import({AcademyPages.class, CoursePages.class, CertificatePages.class})
public class AcademyRooms {
  @Bean
  Shelf academyShelf(Handbook handbook) {
    return handbook.academy();
  }

  @Bean
  HubLines academyHub(Handbook handbook) {
    var hub = handbook.hub();
    return new HubLines(
        hub.name(),
        hub.phone(),
        hours(hub.hours()),
        handbook.academy().address(),
        crisis(handbook.crisis()));
  }

  private static String hours(Hub.Hours hours) {
    return new OpeningHours(
            EnumSet.copyOf(hours.days()),
            hours.from(),
            hours.until(),
            hours.zone(),
            Set.copyOf(hours.closed()))
        .words();
  }

  private static List<String> crisis(Crisis crisis) {
    var national = crisis.national();
    return List.of(
        "In danger now: call %s or go to A&E".formatted(national.emergency()),
        "Urgent help at any hour: call %s and choose option %s"
            .formatted(national.urgent(), national.urgentOption()),
        "%s: call %s".formatted(national.listening().name(), national.listening().number()),
        "By text: send %s to %s".formatted(national.text().word(), national.text().number()),
        "%s: call %s, %s"
            .formatted(crisis.own().name(), crisis.own().number(), crisis.own().hours()));
  }
}
