package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.disclosure.audit.Audited.Finding;

/// What goes in and what comes out cannot be changed by anybody who holds it.
class PublishedTableTest {

  @Test
  void parts_are_copied_in() {
    List<PublishedTable.Part> parts = new ArrayList<>();
    parts.add(new PublishedTable.Part("men", new Entry.Shown(3)));
    var table =
        new PublishedTable("by sex", parts, new PublishedTable.Part("all", new Entry.Unsaid()));

    parts.clear();

    assertThat(table.parts()).hasSize(1);
    assertThat(table.name()).isEqualTo("by sex");
  }

  @Test
  void findings_are_copied_in() {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding.AtLeast("men", 0));
    var possible = new Audited.Possible(findings);

    findings.clear();

    assertThat(possible.findings()).hasSize(1);
  }

  @Test
  void a_finding_knows_whether_it_is_exact_and_whether_there_was_somebody() {
    assertThat(new Finding.Between("men", 0, 0).isExact()).isTrue();
    assertThat(new Finding.Between("men", 0, 0).isSomebody()).isFalse();
    assertThat(new Finding.Between("men", 3, 3).isExact()).isTrue();
    assertThat(new Finding.Between("men", 3, 3).isSomebody()).isTrue();
    assertThat(new Finding.Between("men", 0, 4).isExact()).isFalse();
    assertThat(new Finding.Between("men", 3, 3).width()).isZero();
    assertThat(new Finding.Between("men", 1, 4).width()).isEqualTo(3);
    assertThat(new Finding.Between("men", 1, 4).isSomebody()).isTrue();
  }

  @Test
  void the_same_table_under_another_name_has_the_same_findings() {
    var parts =
        List.of(
            new PublishedTable.Part("men", new Entry.Suppressed()),
            new PublishedTable.Part("women", new Entry.Shown(40)));
    var total = new PublishedTable.Part("all", new Entry.Shown(43));
    var here = new PublishedTable("here", parts, total);
    var there = new PublishedTable("there", parts, total);

    assertThat(TableAudit.of(here, Rounding.NONE))
        .isEqualTo(TableAudit.of(there, Rounding.NONE))
        .isEqualTo(new Audited.Possible(List.of(new Finding.Between("men", 3, 3))));
  }

  @Test
  void a_total_keeps_the_name_that_the_table_gives_it() {
    var parts = List.of(new PublishedTable.Part("men", new Entry.Shown(40)));
    var table =
        new PublishedTable(
            "by sex", parts, new PublishedTable.Part("everybody", new Entry.Suppressed()));

    assertThat(TableAudit.of(table, Rounding.NONE))
        .isEqualTo(new Audited.Possible(List.of(new Finding.Between("everybody", 40, 40))));
  }
}
