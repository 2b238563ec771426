package org.mainstay.proof.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.open.OpenWorld;

/// On an outside that stands alone an HR lead makes an action of a released number, and reads what
/// the next release says of the same number.
class FindingsTest {
  private static final OpenWorld WORLD = OpenWorld.shared();

  private static Visitor hrLead(String employer) {
    var handed =
        WORLD
            .house()
            .beans()
            .getBean(OfficeSignIn.class)
            .add(
                UUID.randomUUID(),
                "hr-" + UUID.randomUUID(),
                OfficeRole.HR_LEAD,
                new Holder.Keeps.OfEmployer(employer, "Seven Herons Hospitals"))
            .orElseThrow();
    var visitor = new Visitor(WORLD.baseUrl());
    visitor.submit(
        visitor.get(Office.SIGN_IN),
        Map.of(
            "name", List.of(handed.who().signInName()),
            "password", List.of(handed.password()),
            "code", List.of(OneTimeCodes.at(handed.codeSecret(), WORLD.hatch().clock.instant()))));
    return visitor;
  }

  private static String findings(String employer) {
    return Office.of(employer, "/commitment/findings");
  }

  @Test
  void an_action_follows_from_a_released_number_and_is_followed_up_in_the_next_release() {
    var visitor = hrLead(OpenWorld.LARGE);
    var list = visitor.get(findings(OpenWorld.LARGE));
    assertThat(list.words())
        .contains("Seven Herons Hospitals, April to June 2027", "There are no others behind them");
    var link =
        list.page().select("a:contains(April to June 2027)").stream()
            .filter(one -> one.attr("href").contains("/quarter-1/"))
            .findFirst()
            .orElseThrow();
    var table = visitor.get(link.attr("href"));
    assertThat(visitor.submit(table, Map.of()).status()).isEqualTo(422);

    var cell = table.page().select("input[name=cell]").getFirst().val();
    var action =
        visitor.submit(
            table,
            Map.of(
                "cell", List.of(cell),
                "words", List.of("Tell every new starter of the hub"),
                "standard", List.of("culture")));

    assertThat(action.words())
        .contains("Tell every new starter of the hub")
        .contains("When the action began:", "April to June 2027")
        .contains("The next release:", "July to September 2027")
        .contains("The latest release:")
        .contains("does not show that the action brought it about");
  }

  @Test
  void the_book_of_another_employer_cannot_be_acted_on() {
    var visitor = hrLead(OpenWorld.LARGE);
    var other = hrLead(OpenWorld.MIDDLE);
    var link =
        other
            .get(findings(OpenWorld.MIDDLE))
            .page()
            .select("main li a")
            .getFirst()
            .attr("href")
            .replace(OpenWorld.MIDDLE, OpenWorld.LARGE);

    assertThat(visitor.get(link).status()).isEqualTo(404);
  }
}
