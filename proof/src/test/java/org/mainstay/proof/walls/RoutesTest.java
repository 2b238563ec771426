package org.mainstay.proof.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.FaultPages;
import org.mainstay.house.web.RouteTable;
import org.mainstay.inside.referral.Opens;
import org.mainstay.outside.office.Office;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page of the running house has a row in the table of who may go where, and the other way.
class RoutesTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  /// Rows that no page of a room answers: assets, and what the doors do themselves.
  private static final Set<String> OF_THE_DOORS =
      Set.of("GET /assets/**", "POST /team/sign-out", "POST /office/sign-out");

  @Test
  void every_page_has_a_row_and_every_row_a_page() {
    var rows =
        HOUSE.house().beans().getBean(RouteTable.class).routes().stream()
            .map(RouteTable.Route::name)
            .filter(name -> !OF_THE_DOORS.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows).isNotEmpty().isEqualTo(mapped());
  }

  @Test
  void every_page_of_a_case_belongs_to_a_part_that_a_role_opens_or_not() {
    assertThat(HOUSE.house().beans().getBean(RouteTable.class).routes())
        .filteredOn(route -> Opens.isOfACase(route.path()))
        .hasSizeGreaterThan(60)
        .allSatisfy(route -> assertThat(Opens.partOf(route.path())).as(route.name()).isPresent());
    assertThat(Opens.partOf("/team/case/{id}/nobody-said-it")).isEmpty();
  }

  private static Set<String> mapped() {
    var mapped = new TreeSet<String>();
    HOUSE
        .house()
        .beans()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            info.getPatternValues()
                                .forEach(path -> mapped.add(method + " " + plain(path)))));
    mapped.removeIf(name -> name.endsWith(FaultPages.PATH));
    return mapped;
  }

  /// `{number:[0-9]}` reads `{number}` in the table.
  private static String plain(String path) {
    return path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
  }

  @Test
  void a_row_that_is_there_twice_is_refused() {
    assertThatThrownBy(() -> RouteTable.read(List.of("GET /x anyone", "GET /x any-worker")))
        .hasMessageContaining("two rows for GET /x");
  }

  @Test
  void nobody_who_is_not_signed_in_reads_a_page_of_the_team_or_the_office() {
    for (var row : HOUSE.house().beans().getBean(RouteTable.class).routes()) {
      if (row.method().equals("GET") && !row.isPublic()) {
        var visit = new Visitor(HOUSE.baseUrl()).get(row.path().replaceAll("\\{\\w+}", "1"));
        assertThat(visit.path())
            .as(row.name())
            .isEqualTo(Office.isHere(row.path()) ? Office.SIGN_IN : "/team/sign-in");
      }
    }
  }
}
