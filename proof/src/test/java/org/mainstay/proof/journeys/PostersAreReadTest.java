package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The lead makes posters and cards, a browser draws them, and a reader of codes reads them.
class PostersAreReadTest {
  private static final double SHEET_WIDTH_MM = 210;
  private static final double SHEET_HEIGHT_MM = 297;

  /// Of a bank card (ISO/IEC 7810, ID-1, rounded as the sheet rounds it).
  private static final double CARD_WIDTH_MM = 85.6;

  private static final double CARD_HEIGHT_MM = 54;

  @Test
  void every_code_that_a_browser_draws_leads_to_the_start_page_that_was_typed() throws Exception {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, true);
        var press = Chromium.fresh(DemoHouse.baseUrl(), Chromium.DESK, true)) {
      var page = phone.newPage();
      leadChooses(page);
      for (String host : List.of("harbour.example.org", "another.example.org")) {
        String start = "https://" + host + "/";
        var poster = drawn(press.newPage(), made(page, start, "A poster, A4"));
        assertThat(scanned(poster)).isEqualTo(start);
        var cards = cut(drawn(press.newPage(), made(page, start, "Cards as large as a bank card")));
        assertThat(cards).hasSize(10);
        for (BufferedImage card : cards) {
          assertThat(scanned(card)).isEqualTo(start);
        }
      }
    }
  }

  private static void leadChooses(Page page) {
    page.navigate("/demo");
    var keys = new Keyboard(page);
    keys.press("Ruth Adeyemi");
    page.navigate("/team/posters");
    Looking.isFine(page);
    keys.type("Where does the QR code lead?", "https://harbour.example.org/?from=men");
    keys.press("Make the file");
    assertThat(page.title()).startsWith("Error:");
    Looking.isFine(page);
    assertThat(page.getByLabel("Where does the QR code lead?").inputValue())
        .isEqualTo("https://harbour.example.org/?from=men");
  }

  private static String made(Page page, String start, String form) throws IOException {
    var keys = new Keyboard(page);
    keys.choose("What would you like to print?", form);
    keys.choose("As which file?", "SVG").type("Where does the QR code lead?", start);
    keys.goTo(page.getByText("Make the file").first());
    Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).endsWith(".svg").doesNotContain("harbour");
    return Files.readString(file.path(), StandardCharsets.UTF_8);
  }

  /// As it is printed: twice as fine as a screen.
  private static BufferedImage drawn(Page page, String svg) throws IOException {
    page.setContent(
        "<style>body{margin:0} svg{display:block;width:420mm;height:594mm}</style>" + svg);
    return ImageIO.read(new ByteArrayInputStream(page.locator("svg").screenshot()));
  }

  private static List<BufferedImage> cut(BufferedImage sheet) {
    double perMm = sheet.getWidth() / SHEET_WIDTH_MM;
    int left = (int) ((SHEET_WIDTH_MM - 2 * CARD_WIDTH_MM) / 2 * perMm);
    int top = (int) ((SHEET_HEIGHT_MM - 5 * CARD_HEIGHT_MM) / 2 * perMm);
    int width = (int) (CARD_WIDTH_MM * perMm);
    int height = (int) (CARD_HEIGHT_MM * perMm);
    return IntStream.range(0, 10)
        .mapToObj(
            card ->
                sheet.getSubimage(left + card % 2 * width, top + card / 2 * height, width, height))
        .toList();
  }

  private static String scanned(BufferedImage image) throws ReaderException {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    var paper =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(paper, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
