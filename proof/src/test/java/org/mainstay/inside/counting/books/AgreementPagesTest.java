package org.mainstay.inside.counting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestAgreements;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.Visitor.Visit;

/// A lead writes an agreement, two people sign it, and either of them looks it over or ends it.
class AgreementPagesTest {
  private final Reader lead = Reader.at(BooksHouse.HOUSE, "Ruth Adeyemi", Role.LEAD);
  private final Reader joan =
      Reader.at(BooksHouse.HOUSE, "Joan Whitfield", Role.STAFF_REPRESENTATIVE);
  private final String party = "ward-" + UUID.randomUUID();
  private final String book = BooksHouse.proposed(party);

  private String form() {
    return book.replace("/team/books/", "/team/agreements/write/") + "/1";
  }

  private Visit written(Map<String, List<String>> values) {
    return lead.visitor().submit(lead.opens(form()), values);
  }

  private Visit written() {
    return written(Map.of("signer", List.of("Director"), "purpose", List.of("To see who comes")));
  }

  private static Visit signs(Reader reader, String path) {
    var page = reader.opens(path);
    return reader.visitor().submit(page, page.form(path + "/sign"), Map.of("read", List.of("yes")));
  }

  @Test
  void what_is_left_out_is_said_beside_its_field_and_nothing_typed_is_lost() {
    var refused =
        written(
            Map.of(
                "name", List.of(""),
                "purpose", List.of("To see who comes"),
                "tables", List.of(),
                "until-year", List.of("2020")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words())
        .contains("Type the name of the other party", "Type who signs for the other party")
        .contains("Tick at least one table", "The last day is before the first")
        .contains("To see who comes");
    assertThat(BooksHouse.HOUSE.house().beans().getBean(Agreements.class).with(party)).isEmpty();
  }

  @Test
  void both_sign_and_the_page_of_the_plan_says_until_when() {
    assertThat(lead.opens(book).words())
        .contains("No agreement with " + party + " is in force", "Write an agreement");
    assertThat(joan.opens(book).words()).doesNotContain("Write an agreement");
    var page = written();
    assertThat(page.words()).contains("Waits for a hub lead and a staff representative.");

    assertThat(signs(lead, page.path()).words()).contains("Ruth Adeyemi signed as hub lead on");
    assertThat(lead.opens(page.path()).page().select("form[action$=/sign]")).isEmpty();
    assertThat(signs(joan, page.path()).words()).contains("In force.");
    assertThat(lead.opens(book).words())
        .contains("The agreement with " + party + " is in force until")
        .doesNotContain("That is soon");
    assertThat(lead.opens(AgreementLines.AGREEMENTS).words()).contains(party, "In force.");
  }

  @Test
  void one_that_ends_soon_is_said_on_the_pages_of_plans() {
    var agreements = BooksHouse.HOUSE.house().beans().getBean(Agreements.class);
    var today = agreements.today();
    var tables = TestAgreements.tables(TestPlans.employer(party));
    TestAgreements.signed(
        agreements, TestAgreements.terms(party, tables, today, today.plusDays(30)));

    assertThat(lead.opens(book).words()).contains("That is soon: write the next one.");
    assertThat(lead.opens(BookPages.BOOKS).words())
        .containsPattern(
            party + ", one employer [^/]{0,80} Its agreement is missing, or ends soon");
  }

  @Test
  void whoever_signed_looks_it_over_and_ends_it_with_a_reason() {
    String path = written().path();
    signs(lead, path);
    signs(joan, path);
    var page = joan.opens(path);
    var looked = joan.visitor().submit(page, page.form(path + "/review"), Map.of());
    assertThat(looked.words()).contains("Joan Whitfield looked it over on");

    var refused = joan.visitor().submit(looked, looked.form(path + "/end"), Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Say why it ends");
    var ended =
        joan.visitor()
            .submit(refused, refused.form(path + "/end"), Map.of("reason", List.of("They left")));

    assertThat(ended.words()).contains("Ended. Nothing is released", "ended it on", "They left");
    assertThat(ended.page().select("main form")).isEmpty();
    assertThat(lead.opens(book).words()).contains("No agreement with " + party);
  }

  @Test
  void a_worker_reads_and_does_nothing_and_an_unknown_one_is_not_there() {
    String path = written().path();
    var peer = Reader.at(BooksHouse.HOUSE, "Amina Khan", Role.PEER_WORKER);

    assertThat(peer.opens(path).words()).contains("Director", "Article 6(1)(e)");
    assertThat(peer.opens(path).page().select("main form")).isEmpty();
    assertThat(peer.opens(form()).status()).isEqualTo(404);
    assertThat(peer.sendsTo(path + "/sign", peer.opens(path)).status()).isEqualTo(404);
    assertThat(joan.opens(form()).status()).isEqualTo(404);
    assertThat(lead.opens("/team/agreements/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(lead.opens(form().replaceAll("1$", "2")).status()).isEqualTo(404);
    assertThat(lead.opens(form().replaceAll("1$", "x")).status()).isEqualTo(404);
  }
}
