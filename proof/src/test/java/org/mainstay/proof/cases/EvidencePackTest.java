package org.mainstay.proof.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Recipe;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.PackSource;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.ui.printing.PdfPaper;
import org.mainstay.ui.printing.ReadPaper;
import org.mainstay.ui.spreadsheet.ReadOds;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A pack is the same in all its forms, says nothing that no release says, and is found out when
/// anything in it or below it was changed.
class EvidencePackTest {
  private final PackWorld world = new PackWorld();

  private static String dense(String words) {
    return words.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void the_paper_can_be_read_by_a_screen_reader_as_pdf_ua_1_asks(Shape shape) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] pdf = PackWorld.file(world.made(), shape, Form.PDF);

    try (var foundry = Foundries.defaultInstance();
        var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);

      assertThat(result.getTestAssertions())
          .extracting(one -> one.getRuleId() + " " + one.getMessage())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(500);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void every_figure_stands_in_all_three_forms_alike(Shape shape) throws Exception {
    Pack pack = world.made();
    var page =
        dense(
            ReadPaper.ofHtml(new String(PackWorld.file(pack, shape, Form.HTML), UTF_8), "nothing")
                .words());
    var paper = dense(ReadPaper.ofPdf(PackWorld.file(pack, shape, Form.PDF), "nothing").words());
    var cells =
        ReadOds.of(PackWorld.file(pack, shape, Form.ODS)).entrySet().stream()
            .filter(sheet -> sheet.getKey().startsWith("Figures"))
            .flatMap(sheet -> sheet.getValue().stream())
            .toList();
    var printed = org.mainstay.outside.casemaking.pack.PackDocument.of(pack, shape).printed();

    assertThat(printed).hasSizeGreaterThan(4);
    for (CaseFigure figure : printed) {
      String row =
          dense(
              figure.title()
                  + figure.worked().value()
                  + figure.worked().of()
                  + ";"
                  + figure.worked().when()
                  + (shape == Shape.WHOLE ? figure.worked().how() : "")
                  + figure.mark());
      assertThat(page).contains(row);
      assertThat(paper).contains(row);
      assertThat(cells).anySatisfy(cell -> assertThat(dense(String.join("", cell))).isEqualTo(row));
    }
  }

  @Test
  void a_briefing_is_one_page() throws Exception {
    world.pays("Pooled money", PackWorld.APRIL, PackWorld.APRIL.plusYears(2), 1_500_000);
    try (var paper = Loader.loadPDF(PackWorld.file(world.made(), Shape.BRIEFING, Form.PDF))) {
      assertThat(paper.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void a_figure_is_the_released_number_with_its_margin_and_who_it_is_of() {
    CaseFigure came = figure(world.made(), "came");
    assertThat(came.worked().how()).contains("19 times in 20");
    var cell = ((Recipe.People) came.recipe()).cell();
    List<String> row =
        world
            .world
            .hatch()
            .database
            .column(
                """
                select people || ' ' || margin || ' ' || staff
                  from hatch_noticeboard.release_cell
                 where plan_hash = '%s' and period = '%s' and table_code = '%s' and cell_code = '%s'
                """
                    .formatted(cell.plan(), cell.period(), cell.table(), cell.cell()));
    String[] parts = row.getFirst().split(" ");
    long people = Long.parseLong(parts[0]);
    long margin = Long.parseLong(parts[1]);

    assertThat(came.worked().value())
        .isEqualTo(
            String.format(
                java.util.Locale.UK,
                "about %,d, likely %,d to %,d",
                people,
                people - margin,
                people + margin));
    assertThat(came.worked().of())
        .isEqualTo(
            String.format(
                java.util.Locale.UK, "of %,d staff on the roster", Long.parseLong(parts[2])));
    assertThat(figure(world.made(), "cost-reached").worked().value())
        .isEqualTo(
            String.format(
                java.util.Locale.UK,
                "about £%,d each, likely £%,d to £%,d",
                Math.round(1_000_000.0 / people),
                900_000 / (people + margin),
                (1_200_000 + people - margin - 1) / (people - margin)));
  }

  @Test
  void what_nobody_typed_and_no_release_tells_is_not_known() {
    Pack first =
        world
            .tools()
            .maker()
            .make(
                new org.mainstay.outside.casemaking.pack.PackMaker.Wanted(
                    UUID.randomUUID(), "A", org.mainstay.proof.open.OpenWorld.FIRST, ""))
            .orElseThrow();

    assertThat(figure(first, "cost-reached").worked().value()).isEqualTo("not known");
    assertThat(figure(first, "cost-reached").worked().how())
        .contains("The hub has not said what this year costs");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void a_file_that_nobody_touched_agrees(Form form) {
    Pack pack = world.made();

    for (Shape shape : Shape.values()) {
      var verified = world.verified(form, PackWorld.file(pack, shape, form));
      assertThat(verified.findings()).isEmpty();
      assertThat(verified.figures()).isEqualTo(pack.figures().size());
    }
  }

  @Test
  void one_changed_digit_is_found_in_each_form() throws Exception {
    Pack pack = world.made();
    String value = figure(pack, "came").worked().value();
    String other = value.replaceFirst("[0-9]", value.matches("\\D*9.*") ? "8" : "9");

    byte[] page = PackWorld.html(pack).replace(value, other).getBytes(UTF_8);
    byte[] sheet =
        content(
            PackWorld.file(pack, Shape.WHOLE, Form.ODS),
            xml -> replaceFirst(xml, number(value), number(other)));
    byte[] paper =
        PdfPaper.of(
            new String(page, UTF_8),
            Map.of(
                "mainstay-pack",
                java.util.Base64.getEncoder().encodeToString(PackSource.text(pack).getBytes(UTF_8)),
                "mainstay-shape",
                "pack"));

    for (var changed : Map.of(Form.HTML, page, Form.ODS, sheet, Form.PDF, paper).entrySet()) {
      assertThat(world.verified(changed.getKey(), changed.getValue()).findings())
          .as(changed.getKey().name())
          .anySatisfy(finding -> assertThat(finding).contains(value));
    }
  }

  @Test
  void a_source_that_was_changed_together_with_the_digit_is_found() {
    Pack pack = world.made();
    String value = figure(pack, "came").worked().value();
    var forged =
        new Pack(
            pack.front(),
            pack.parts().stream()
                .map(
                    part ->
                        new Pack.Part(
                            part.key(),
                            part.title(),
                            part.figures().stream()
                                .map(
                                    one ->
                                        one.key().equals("came")
                                            ? CaseFigure.of(
                                                one.key(),
                                                one.title(),
                                                one.recipe(),
                                                new org.mainstay.outside.casemaking.figure.Worked(
                                                    "about 9,999, likely 9,990 to 10,008",
                                                    one.worked().of(),
                                                    one.worked().when(),
                                                    one.worked().how()))
                                            : one)
                                .toList()))
                .toList(),
            pack.quotes());

    assertThat(world.verified(Form.HTML, PackWorld.file(forged, Shape.WHOLE, Form.HTML)).findings())
        .anySatisfy(finding -> assertThat(finding).contains("9,999", value))
        .anySatisfy(finding -> assertThat(finding).contains("not of any pack that was made here"));
  }

  @Test
  void a_release_that_was_changed_on_the_board_is_found() {
    Pack pack = world.made();
    var cell = ((Recipe.People) figure(pack, "came").recipe()).cell();
    String where =
        "where plan_hash = '%s' and period = '%s' and table_code = '%s' and cell_code = '%s'"
            .formatted(cell.plan(), cell.period(), cell.table(), cell.cell());
    world.asAdmin("update hatch_noticeboard.release_cell set people = people + 1 " + where);
    try {
      assertThat(world.verified(Form.ODS, PackWorld.file(pack, Shape.WHOLE, Form.ODS)).findings())
          .anySatisfy(
              finding ->
                  assertThat(finding).contains("People who came", "not as the hub signed it"));
    } finally {
      world.asAdmin("update hatch_noticeboard.release_cell set people = people - 1 " + where);
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void a_quote_that_was_taken_back_is_found_and_is_in_no_new_file(Form form) {
    Pack pack = world.made();
    byte[] before = PackWorld.file(pack, Shape.WHOLE, form);
    assertThat(PackWorld.html(pack)).contains(PackWorld.WORDS);

    world.quotations().takeDown(world.nurse.id());

    assertThat(world.verified(form, before).findings())
        .singleElement()
        .asString()
        .contains("A nurse", "taken back");
    var now = world.tools().packs().find(pack.front().id()).orElseThrow();
    assertThat(PackWorld.html(now)).doesNotContain(PackWorld.WORDS).contains("A porter");
    assertThat(world.tools().packs().takenBack(now)).isEqualTo(1);
    assertThat(world.verified(form, PackWorld.file(now, Shape.WHOLE, form)).findings()).isEmpty();
  }

  @Test
  void a_quote_whose_time_is_over_before_a_pack_is_made_is_not_in_it() {
    world.quotations().takeDown(world.nurse.id());
    world
        .quotations()
        .hang(
            new org.mainstay.hatch.quotation.Quote(
                world.nurse.id(),
                PackWorld.WORDS,
                "A nurse",
                world.tools().maker().today().minusDays(1)));

    assertThat(PackWorld.html(world.made())).doesNotContain(PackWorld.WORDS);
  }

  @Test
  void the_kept_source_holds_no_words_of_anybody() {
    world.made();

    assertThat(world.world.hatch().database.column("select source from outside_casemaking.pack"))
        .isNotEmpty()
        .noneMatch(source -> source.contains("tired"));
  }

  private static CaseFigure figure(Pack pack, String key) {
    return pack.figures().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  /// The first number of a figure, with the comma behind it.
  private static String number(String value) {
    return value.replaceFirst("about ", "").replaceFirst(", likely.*", ",");
  }

  private static String replaceFirst(String xml, String value, String other) {
    int at = xml.indexOf(value);
    assertThat(at).isPositive();
    return xml.substring(0, at) + other + xml.substring(at + value.length());
  }

  /// The same spreadsheet with other content.
  private static byte[] content(byte[] ods, UnaryOperator<String> change) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(ods));
        var out = new ZipOutputStream(bytes)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("content.xml")
                ? change.apply(new String(part, UTF_8)).getBytes(UTF_8)
                : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
