package org.mainstay.inside.posters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.inside.posters.PosterWords.Audience;
import org.mainstay.inside.posters.PosterWords.Wording;
import org.mainstay.inside.posters.Posters.As;
import org.mainstay.inside.posters.Posters.Form;
import org.mainstay.inside.posters.Posters.Wanted;

/// What is printed can be scanned by a real reader, and tells nobody which poster it was.
class PostersTest {
  private static final StartAddress START = StartAddress.read("https://harbour.example.org");
  private static final Wording PLAIN =
      new Wording(
          "Work is hard. You do not have to carry it alone.",
          List.of("Talk to someone who is there for staff.", "Tŷ, ŵyr: letters of Wales."),
          "Free and private support for staff.");
  private static final Wording NEUTRAL =
      new Wording("Here for staff", List.of("Free and private."), "Free and private.");
  private static final Posters POSTERS =
      new Posters(
          new PosterWords(
              List.of(
                  new Audience("everyone", "Anyone", PLAIN, NEUTRAL),
                  new Audience("nights", "Night workers", PLAIN, NEUTRAL))),
          new HubLines(
              "Harbour",
              "01632 960 140",
              "Monday to Friday, 9am to 5pm",
              List.of("In danger now: Call 999 or go to A&E", "Samaritans: Call 116 123"),
              "In danger: 999. NHS: 111, option 2. Samaritans: 116 123."));

  static List<Wanted> all() {
    return POSTERS.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_phone_reads_the_start_page_and_nothing_else(Wanted wanted) throws Exception {
    byte[] made = POSTERS.made(wanted, START);

    assertThat(Scanning.papers(wanted, made))
        .allSatisfy(
            paper -> assertThat(Scanning.scanned(paper)).isEqualTo("https://harbour.example.org/"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_code_that_leads_elsewhere_is_noticed(Wanted wanted) throws Exception {
    byte[] made = POSTERS.made(wanted, StartAddress.read("https://harbour.example.com"));

    assertThat(Scanning.papers(wanted, made))
        .allSatisfy(
            paper -> assertThat(Scanning.scanned(paper)).isEqualTo("https://harbour.example.com/"));
  }

  @Test
  void a_code_is_one_shape_of_runs_that_fill_what_is_dark() {
    var code = QrCode.encodeText("https://harbour.example.org/", QrCode.Ecc.QUARTILE);
    var runs = new Sheet.Squares(0, 0, 100, code).runs();
    var dark = new boolean[code.size + 8][code.size + 8];
    for (var run : runs) {
      Arrays.fill(dark[run.row()], run.column(), run.column() + run.length(), true);
    }

    for (int row = 0; row < dark.length; row++) {
      for (int column = 0; column < dark.length; column++) {
        assertThat(dark[row][column]).isEqualTo(code.getModule(column - 4, row - 4));
      }
    }
    assertThat(POSTERS.made(new Wanted("nights", false, Form.POSTER, As.SVG), START))
        .asString(StandardCharsets.UTF_8)
        .containsOnlyOnce("<path");
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_numbers_for_a_crisis_are_on_everything(Wanted wanted) throws IOException {
    byte[] made = POSTERS.made(wanted, START);

    assertThat(words(wanted, made)).contains("999").contains("116 123").contains("01632 960 140");
  }

  @Test
  void a_poster_has_its_own_words_in_letters_that_can_be_copied() throws IOException {
    byte[] made = POSTERS.made(new Wanted("nights", false, Form.POSTER, As.PDF), START);

    assertThat(pdfWords(made)).contains("harbour.example.org").contains("Tŷ, ŵyr");
  }

  @Test
  void nothing_stands_outside_the_sheet() {
    var layout = new Layout(hubWithALongName(), START);
    for (var sheet : List.of(layout.poster(longest()), layout.cards(longest()))) {
      for (var mark : sheet.marks()) {
        if (mark instanceof Sheet.Text text) {
          double end = text.x() + Letters.shared().width(text.words(), text.size());
          assertThat(end).as(text.words()).isLessThan(Sheet.WIDTH - 10);
          assertThat(text.y()).as(text.words()).isLessThan(Sheet.HEIGHT - 10);
        }
      }
    }
  }

  @Test
  void the_longest_words_that_are_allowed_keep_clear_of_the_code() {
    var marks = new Layout(hubWithALongName(), START).poster(longest()).marks();
    double code =
        marks.stream()
            .filter(Sheet.Squares.class::isInstance)
            .mapToDouble(mark -> ((Sheet.Squares) mark).y())
            .findFirst()
            .orElseThrow();

    var last = longest().lines().getLast();
    assertThat(marks)
        .filteredOn(mark -> mark instanceof Sheet.Text text && last.endsWith(text.words()))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(((Sheet.Text) mark).y()).isLessThan(code));
  }

  @Test
  void the_same_poster_is_the_same_file() {
    var wanted = new Wanted("nights", true, Form.CARDS, As.PDF);

    assertThat(POSTERS.made(wanted, START)).isEqualTo(POSTERS.made(wanted, START));
  }

  @Test
  void an_svg_loads_nothing() {
    var svg =
        new String(
            POSTERS.made(new Wanted("nights", false, Form.POSTER, As.SVG), START),
            StandardCharsets.UTF_8);

    assertThat(svg).doesNotContain("href").doesNotContain("url(").doesNotContain("<script");
  }

  @Test
  void an_address_that_would_tell_posters_apart_is_refused() {
    for (String typed :
        List.of(
            "https://harbour.example.org/?from=men",
            "https://harbour.example.org/nights",
            "https://harbour.example.org/#men",
            "http://harbour.example.org/",
            "https://men@harbour.example.org/",
            "harbour.example.org",
            "https://a b/")) {
      assertThatThrownBy(() -> StartAddress.read(typed))
          .hasMessageContaining("MAINSTAY-POSTERS-00")
          .hasMessageContaining("Way out:");
    }
    assertThat(StartAddress.read(" https://Harbour.example.org ").scanned())
        .isEqualTo("https://harbour.example.org/");
  }

  @Test
  void words_that_say_too_much_are_too_long_or_cannot_be_written_are_refused() {
    assertThatThrownBy(() -> new Audience("men", "Men", PLAIN, with("Your mental health")))
        .hasMessageContaining("\"mental\"");
    assertThatThrownBy(() -> with("x".repeat(61))).hasMessageContaining("1 to 60 letters");
    assertThatThrownBy(() -> with("你好")).hasMessageContaining("no letter");
    assertThatThrownBy(() -> new Audience("Men!", "Men", PLAIN, NEUTRAL))
        .hasMessageContaining("small letters");
    var twice = new Audience("men", "Men", PLAIN, NEUTRAL);
    assertThatThrownBy(() -> new PosterWords(List.of(twice, twice)))
        .hasMessageContaining("two audiences");
  }

  private static Wording with(String heading) {
    return new Wording(heading, List.of("A line."), "A card.");
  }

  private static Wording longest() {
    String line = "Wide words come here and go on, ".repeat(4).substring(0, 119) + ".";
    return new Wording(
        "We Make Many Warm Words Meet Wide Margins With More Mmmmmm",
        List.of(line, line, line, line),
        line.substring(0, 90));
  }

  private static HubLines hubWithALongName() {
    return new HubLines(
        "The Wendover Vale Staff Support Hub for Health and Care",
        "01632 960 140",
        "Monday to Friday, 9am to 5pm, but not on bank holidays",
        List.of(
            "a: b",
            "c: d",
            "e: f",
            "g: h",
            "Wendover Vale crisis line: Call 01632 960 141, at any hour of the day and night"),
        "In danger: 999. NHS: 111, option 2. Samaritans: 116 123.");
  }

  private static String words(Wanted wanted, byte[] made) throws IOException {
    return wanted.as() == As.PDF ? pdfWords(made) : new String(made, StandardCharsets.UTF_8);
  }

  private static String pdfWords(byte[] made) throws IOException {
    try (PDDocument document = Loader.loadPDF(made)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void the_code_of_a_campaign_stands_on_the_sheet_and_not_in_the_square() {
    for (Form form : Form.values()) {
      var wanted = new Wanted("nights", false, form, As.SVG);
      String plain = new String(POSTERS.made(wanted, START), StandardCharsets.UTF_8);
      String marked = new String(POSTERS.made(wanted, START, "K7M2X"), StandardCharsets.UTF_8);

      assertThat(marked).contains("Poster K7M2X");
      assertThat(plain).doesNotContain("Poster K7M2X");
      assertThat(paths(marked)).isNotEmpty().isEqualTo(paths(plain));
    }
    assertThatThrownBy(
            () -> POSTERS.made(new Wanted("nights", false, Form.POSTER, As.SVG), START, "<script>"))
        .hasMessageContaining("no code of a poster");
  }

  private static List<String> paths(String svg) {
    return svg.lines().filter(line -> line.startsWith("<path")).toList();
  }
}
