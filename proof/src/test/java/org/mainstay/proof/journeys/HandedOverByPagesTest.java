package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.house.signin.SignIn;
import org.mainstay.inside.support.closing.pages.HandingPages;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;

/// Two leads hand people over with nothing but their browsers, without a script: packs out,
/// receipts back. Whatever is refused changes nothing, also for somebody who shut the lead out.
class HandedOverByPagesTest {
  private static final StandingHouse GIVES = StandingHouse.ofItsOwn("gives", List.of(), "");
  private static final StandingHouse TAKES =
      StandingHouse.withHandbook("takes", Path.of("../handbook-living-well"));
  private static final String ADDRESS = "https://lantern.example";
  private static final String TAKE_IT = "Take it in and download the receipt";

  private static SignIn.Handed giver;
  private static SignIn.Handed other;
  private static SignIn.Handed taker;

  @BeforeAll
  static void two_people_say_yes_to_another_hub() {
    giver = GIVES.joins("Lena Frost", Role.LEAD);
    other = GIVES.joins("Ines Roe", Role.LEAD);
    taker = TAKES.joins("Greta Vale", Role.LEAD);
    TwoHubs.knows(GIVES, TAKES, ADDRESS);
    TwoHubs.knows(TAKES, GIVES, "https://harbour.example");
    TwoHubs.ask(GIVES, Map.of("Wren One", List.of()));
    TwoHubs.ask(GIVES, Map.of("Wren Two", List.of(giver.who().worker().value())));
    TwoHubs.everybodySaysYes(GIVES);
  }

  @AfterAll
  static void close() {
    GIVES.close();
    TAKES.close();
  }

  private static BrowserContext signedIn(StandingHouse house, SignIn.Handed who) {
    var desk = Chromium.fresh(house.baseUrl(), Chromium.DESK, false);
    var page = desk.newPage();
    // A code counts once.
    house.clock().moveOn(30);
    page.navigate("/team/sign-in");
    Map.of(
            "name", who.who().signInName(),
            "password", who.password(),
            "code", house.codeOf(who))
        .forEach((field, typed) -> page.locator("input[name=" + field + "]").fill(typed));
    page.locator("main button[type=submit]").click();
    assertThat(page.url()).endsWith("/team");
    return desk;
  }

  @Test
  void two_leads_move_the_files_and_nobody_is_lost_or_doubled() throws IOException {
    try (var gives = signedIn(GIVES, giver);
        var sees = signedIn(GIVES, other);
        var takes = signedIn(TAKES, taker)) {
      var in = takes.newPage();
      var out = sees.newPage();

      packsEverybody(gives.newPage(), out);
      List<byte[]> packs = packs(out);
      assertThat(packs).hasSize(2).doesNotHaveDuplicates();
      assertThat(TwoHubs.called(GIVES)).containsExactly("Wren One", "Wren Two");

      refusesWhatIsNoPack(in, packs.getFirst());
      var receipts = new ArrayList<byte[]>();
      for (byte[] pack : packs) {
        receipts.add(takenIn(in, pack));
      }
      takenIn(in, packs.getFirst());
      assertThat(TwoHubs.called(TAKES)).containsExactly("Wren One", "Wren Two");

      refusesWhatIsNoReceipt(out, packs.getFirst(), receipts.getFirst());
      assertThat(TwoHubs.called(GIVES)).containsExactly("Wren One", "Wren Two");
      for (byte[] receipt : receipts) {
        brings(out, "receipt", "a.receipt", receipt, "Bring the receipt");
        assertThat(main(out)).contains("The receipt counts.");
      }
      look(out, "handing-receipt");
      brings(out, "receipt", "a.receipt", receipts.getFirst(), "Bring the receipt");
      assertThat(main(out))
          .contains("This receipt was here before", "No pack waits for a receipt.");
      assertThat(TwoHubs.called(GIVES)).isEmpty();
    }
  }

  /// Whom somebody shut out, packs them with everybody and cannot tell.
  private static void packsEverybody(Page shutOut, Page other) {
    shutOut.navigate("/team/closing");
    shutOut.getByText("Hand people over, or take people in").click();
    assertThat(main(shutOut)).contains("1 person said yes to another hub and is ready");
    shutOut.getByText("Pack everybody who is ready").click();
    assertThat(main(shutOut)).contains("Nobody is ready", "1 pack waits for a receipt.");
    other.navigate(HandingPages.HANDING);
    var hidden = new ArrayList<>(packPaths(other));
    hidden.removeAll(packPaths(shutOut));
    assertThat(hidden).hasSize(1);
    assertThat(shutOut.request().get(hidden.getFirst()).status()).isEqualTo(404);
  }

  private static List<String> packPaths(Page page) {
    return page.locator("main a[download]").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static List<byte[]> packs(Page page) throws IOException {
    look(page, "handing-packed");
    assertThat(main(page)).contains("Nobody is ready", "2 packs wait for a receipt.");
    var packs = new ArrayList<byte[]>();
    var links = page.locator("main a[download]");
    for (int i = 0; i < links.count(); i++) {
      var link = links.nth(i);
      var file = page.waitForDownload(link::click);
      assertThat(file.suggestedFilename()).matches("[0-9a-f-]{36}\\.pack");
      byte[] once = Files.readAllBytes(file.path());
      assertThat(Files.readAllBytes(page.waitForDownload(link::click).path())).isEqualTo(once);
      assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("Wren");
      packs.add(once);
    }
    return packs;
  }

  private static void refusesWhatIsNoPack(Page page, byte[] pack) {
    page.navigate(HandingPages.HANDING);
    look(page, "handing-take");
    page.getByText(TAKE_IT).click();
    look(page, "handing-nothing");
    assertThat(main(page)).contains("Type where people find this hub", "Choose a file");
    page.getByLabel("Where do people find this hub?").fill(ADDRESS);
    brings(page, "pack", "a.pack", "no pack at all".getBytes(StandardCharsets.UTF_8), TAKE_IT);
    assertThat(main(page)).contains("MAINSTAY-HANDOVER-002");
    brings(page, "pack", "a.pack", changed(pack, pack.length / 2), TAKE_IT);
    look(page, "handing-refused");
    assertThat(main(page)).contains("MAINSTAY-HANDOVER-007");
    assertThat(page.getByLabel("Where do people find this hub?").inputValue()).isEqualTo(ADDRESS);
    assertThat(TwoHubs.called(TAKES)).isEmpty();
  }

  private static byte[] takenIn(Page page, byte[] pack) throws IOException {
    page.navigate(HandingPages.HANDING);
    page.getByLabel("Where do people find this hub?").fill(ADDRESS);
    page.locator("#pack").setInputFiles(file("a.pack", pack));
    var file = page.waitForDownload(() -> page.getByText(TAKE_IT).click());
    assertThat(file.suggestedFilename()).matches("[0-9a-f-]{36}\\.receipt");
    return Files.readAllBytes(file.path());
  }

  private static void refusesWhatIsNoReceipt(Page page, byte[] pack, byte[] receipt) {
    page.navigate(HandingPages.HANDING);
    brings(page, "receipt", "a.receipt", pack, "Bring the receipt");
    assertThat(main(page)).contains("MAINSTAY-HANDOVER-002");
    brings(page, "receipt", "a.receipt", changed(receipt, receipt.length - 1), "Bring the receipt");
    look(page, "handing-receipt-refused");
    assertThat(main(page)).contains("MAINSTAY-HANDOVER-003", "2 packs wait for a receipt.");
  }

  private static void brings(Page page, String field, String name, byte[] content, String press) {
    page.locator("#" + field).setInputFiles(file(name, content));
    page.getByText(press).click();
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static byte[] changed(byte[] file, int at) {
    byte[] changed = file.clone();
    changed[at] = (byte) (changed[at] ^ 1);
    return changed;
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEAD"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_of_the_team_moves_a_file(Role role) {
    var visitor = TAKES.signedIn(TAKES.joins("Sam Carter", role));

    assertThat(visitor.get(HandingPages.HANDING).status()).isEqualTo(404);
    assertThat(visitor.get(HandingPages.HANDING + "/pack/" + UUID.randomUUID()).status())
        .isEqualTo(404);
  }

  @Test
  void a_pack_that_is_none_is_not_there() {
    var lead = TAKES.signedIn(TAKES.joins("Ola Ness", Role.LEAD));

    assertThat(lead.get(HandingPages.HANDING + "/pack/" + UUID.randomUUID()).status())
        .isEqualTo(404);
    assertThat(lead.get(HandingPages.HANDING + "/pack/no-number").status()).isEqualTo(404);
  }

  /// Fine for axe and for the eye, at the width of a phone and of a desk.
  private static void look(Page page, String name) {
    Looking.isFine(page);
    Picture.of(page, name);
  }
}
