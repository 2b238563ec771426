package org.mainstay.proof.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Recipe;
import org.mainstay.outside.casemaking.figure.Worked;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.PackSource;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.ui.printing.PdfPaper;

/// Whatever was changed in a pack or below it is found out.
class PackIsVerifiedTest {
  private final PackWorld world = new PackWorld();

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

  @ParameterizedTest
  @ValueSource(strings = {"came", "others:"})
  void one_changed_digit_is_found_in_each_form(String key) throws Exception {
    Pack pack = world.made();
    String value = figure(pack, key).worked().value();
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

  private static CaseFigure forged(CaseFigure one) {
    var said = one.worked();
    return one.key().equals("came") || one.key().startsWith("others:")
        ? CaseFigure.of(
            one.key(),
            one.title(),
            one.recipe(),
            new Worked("about 9,999, likely 9,990 to 10,008", said.of(), said.when(), said.how()))
        : one;
  }

  @Test
  void a_source_that_was_changed_together_with_the_digit_is_found() {
    Pack pack = world.made();
    var parts =
        pack.parts().stream()
            .map(
                part ->
                    new Pack.Part(
                        part.key(),
                        part.title(),
                        part.figures().stream().map(PackIsVerifiedTest::forged).toList()))
            .toList();
    var forged = new Pack(pack.front(), parts, pack.quotes());

    assertThat(world.verified(Form.HTML, PackWorld.file(forged, Shape.WHOLE, Form.HTML)).findings())
        .anySatisfy(
            finding -> assertThat(finding).contains("9,999", figure(pack, "came").worked().value()))
        .anySatisfy(finding -> assertThat(finding).contains("9,999", PackWorld.OTHERS))
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

  @Test
  void a_figure_of_another_hub_is_verified_against_the_line_that_was_brought_in_then() {
    Pack pack = world.made();
    byte[] file = PackWorld.file(pack, Shape.WHOLE, Form.PDF);

    world.othersPublish("£2,000");
    assertThat(world.verified(Form.PDF, file).findings()).isEmpty();
    assertThat(figure(world.made(), "others:").worked().value()).isEqualTo("£2,000");

    world.asAdmin(
        "update outside_casemaking.benchmark set value = '£1,154' where value = '%s'"
            .formatted(PackWorld.OTHERS));
    assertThat(world.verified(Form.PDF, file).findings())
        .anySatisfy(finding -> assertThat(finding).contains(PackWorld.OTHERS, "£1,154"));

    world.asAdmin("delete from outside_casemaking.benchmark");
    assertThat(world.verified(Form.PDF, file).findings())
        .anySatisfy(finding -> assertThat(finding).contains("never brought in such a figure"));
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

  /// The first number of a figure, with the comma behind it; of pounds without their sign, which a
  /// spreadsheet writes in its own way.
  private static String number(String value) {
    return value
        .replaceFirst("about ", "")
        .replaceFirst(", likely.*", ",")
        .replaceFirst("£(\\S+).*", "$1");
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

  private static CaseFigure figure(Pack pack, String key) {
    return pack.figures().stream()
        .filter(one -> one.key().startsWith(key))
        .findFirst()
        .orElseThrow();
  }
}
