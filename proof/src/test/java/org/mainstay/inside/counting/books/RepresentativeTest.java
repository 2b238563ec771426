package org.mainstay.inside.counting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.RouteTable;
import org.mainstay.inside.study.desk.StudyPages;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.proof.Visitor;

/// A staff representative reads and agrees to plans, and reaches nothing of anybody who came.
class RepresentativeTest {
  private final Reader joan =
      Reader.at(BooksHouse.HOUSE, "Joan Whitfield", Role.STAFF_REPRESENTATIVE);

  private static <T> T bean(Class<T> type) {
    return BooksHouse.HOUSE.house().beans().getBean(type);
  }

  @Test
  void a_representative_lands_at_the_books_and_is_shown_no_other_part() {
    var page = joan.opens(BookPages.BOOKS);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("nav").text())
        .contains("Release book")
        .doesNotContain("Huddles")
        .doesNotContain("Concerns")
        .doesNotContain("Studies");
  }

  @Test
  void no_case_board_concern_or_desk_is_there_for_them() {
    for (var row : bean(RouteTable.class).routes()) {
      if (row.method().equals("GET")
          && !row.isPublic()
          && !row.who().contains("staff-representative")) {
        var path = row.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        assertThat(joan.opens(path).status()).as(row.name()).isEqualTo(404);
      }
    }
    assertThat(joan.opens(StudyPages.DESK).status()).isEqualTo(404);
  }

  @Test
  void they_are_offered_for_nothing_and_shown_to_nobody() {
    var team = bean(Team.class);

    assertThat(team.supporters()).noneMatch(one -> one.id().equals(joan.id()));
    assertThat(team.onDuty(LocalDate.EPOCH)).noneMatch(one -> one.id().equals(joan.id()));
    assertThat(Role.STAFF_REPRESENTATIVE.supportsPeople()).isFalse();
    assertThat(new Visitor(BooksHouse.HOUSE.baseUrl()).get("/p/start").words())
        .doesNotContain("representative");
  }

  @Test
  void they_reach_the_books_the_ledger_and_the_door_alone() {
    assertThat(
            bean(RouteTable.class).routes().stream()
                .filter(row -> row.who().contains("staff-representative"))
                .map(RouteTable.Route::name))
        .isEqualTo(
            List.of(
                "POST /team/sign-out",
                "GET /team/kept",
                "GET /team/me/sign-in",
                "POST /team/me/sign-in/sessions",
                "POST /team/me/sign-in/password",
                "GET /team/books",
                "GET /team/books/ledger",
                "GET /team/books/{hash}",
                "POST /team/books/{hash}",
                "GET /team/agreements",
                "GET /team/agreements/{id}",
                "POST /team/agreements/{id}/sign",
                "POST /team/agreements/{id}/review",
                "POST /team/agreements/{id}/end"));
  }
}
