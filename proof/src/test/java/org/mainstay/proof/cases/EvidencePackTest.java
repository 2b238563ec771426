package org.mainstay.proof.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Recipe;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.ui.printing.ReadPaper;
import org.mainstay.ui.spreadsheet.ReadOds;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A pack is the same in all its forms, and says nothing that no release says.
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
    String[] parts = row.getFirst().split(" ", -1);
    long people = Long.parseLong(parts[0]);
    long margin = Long.parseLong(parts[1]);
    assertThat(came.worked().value())
        .isEqualTo(
            String.format(
                Locale.UK,
                "about %,d, likely %,d to %,d",
                people,
                people - margin,
                people + margin));
    assertThat(came.worked().of())
        .isEqualTo(
            String.format(Locale.UK, "of %,d staff on the roster", Long.parseLong(parts[2])));
    assertThat(figure(world.made(), "cost-reached").worked().value())
        .isEqualTo(
            String.format(
                Locale.UK,
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
  void what_other_hubs_published_is_a_chapter_of_its_own_with_source_and_date() throws Exception {
    Pack pack = world.made();

    assertThat(pack.parts().getLast().title()).isEqualTo("What other hubs published");
    for (Form form : Form.values()) {
      byte[] file = PackWorld.file(pack, Shape.WHOLE, form);
      String says =
          dense(
              switch (form) {
                case HTML -> ReadPaper.ofHtml(new String(file, UTF_8), "nothing").words();
                case PDF -> ReadPaper.ofPdf(file, "nothing").words();
                case ODS -> ReadOds.of(file).toString().replace(", ", "");
              });
      assertThat(says)
          .as(form.name())
          .contains(
              dense(
                  "Cost for each person reached"
                      + (form == Form.ODS ? PackWorld.OTHERS.replace(", ", "") : PackWorld.OTHERS)
                      + "of Ness & Tyne hub; published 2 January 2026"
                      + "As “Annual report"))
          .contains(dense("Figures of other hubs stand as those hubs published them"))
          .contains(dense("Every other figure is made of published tables alone"));
    }
    assertThat(new String(PackWorld.file(pack, Shape.BRIEFING, Form.HTML), UTF_8))
        .doesNotContain(PackWorld.OTHERS)
        .contains("Every figure is made");
  }

  @Test
  void a_hub_that_keeps_nothing_of_others_has_no_such_chapter() {
    world.asAdmin("delete from outside_casemaking.benchmark");

    assertThat(world.made().parts()).extracting(Pack.Part::key).doesNotContain("others");
    assertThat(PackWorld.html(world.made())).doesNotContain("ther hubs");
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
}
