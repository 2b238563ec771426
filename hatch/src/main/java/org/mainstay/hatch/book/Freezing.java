package org.mainstay.hatch.book;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.consistency.Margins;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.RandomBytes;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// Works out before the year at what hour each part of a plan is published and how far each number
/// may be off, from the plan alone.
///
/// The margins are found by drawing the noise many times with chance made of the plan's own hash,
/// so that anybody who does it again comes to the same margins. No release is drawn that way.
public final class Freezing {
  private static final int KEY_BYTES = 16;
  private static final int BLOCK_BYTES = 16;

  private final ContractCalendar calendar;
  private final int draws;

  /// Margins of as many draws as the release book asks for.
  public Freezing(ContractCalendar calendar) {
    this(calendar, Margins.DRAWS);
  }

  /// @param draws how often the noise of a plan is drawn
  public Freezing(ContractCalendar calendar, int draws) {
    this.calendar = calendar;
    this.draws = draws;
  }

  /// The plan with its hours and margins.
  ///
  /// @throws IllegalArgumentException if a person would not be in exactly one cell of each table
  public BookPlan frozen(ReleasePlan plan, Population about) {
    var hours = new TreeMap<String, Instant>();
    var margins = new TreeMap<String, List<Long>>();
    var chance = new Chance(madeOf(plan.canonical()));
    for (Cadence cadence : Cadence.values()) {
      if (plan.tables().stream().noneMatch(table -> table.cadence() == cadence)) {
        continue;
      }
      for (int number = 1; number <= cadence.periods(); number++) {
        var period = new Period(cadence, number);
        hours.put(period.code(), calendar.published(plan.year(), period.to()));
        for (Measure measure : Measure.values()) {
          margins.putAll(margins(tables(plan, cadence, measure), period, chance));
        }
      }
    }
    return new BookPlan(plan, about, hours, margins);
  }

  private static List<PlannedTable> tables(ReleasePlan plan, Cadence cadence, Measure measure) {
    return plan.tables().stream()
        .filter(table -> table.cadence() == cadence && table.measure() == measure)
        .toList();
  }

  /// The margins of tables that share a total: of a period, or of all up to it if it is not the
  /// first.
  private SortedMap<String, List<Long>> margins(
      List<PlannedTable> tables, Period period, Chance chance) {
    var margins = new TreeMap<String, List<Long>>();
    if (!tables.isEmpty()) {
      String kind = period.number() == 1 ? period.kind() : period.toDate();
      List<CellTree> trees = tables.stream().map(PlannedTable::tree).toList();
      Margins found = Margins.of(trees, period.number(), draws, chance);
      for (int i = 0; i < tables.size(); i++) {
        margins.put(kind + " " + tables.get(i).code(), found.cells().get(i));
      }
    }
    return margins;
  }

  /// Bytes that are the same for the same text and look like chance: AES in counter mode under the
  /// first half of its SHA-256.
  private static RandomBytes madeOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      var key = new SecretKeySpec(Arrays.copyOf(hash, KEY_BYTES), "AES");
      var cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK_BYTES]));
      return bytes -> {
        byte[] next = cipher.update(new byte[bytes.length]);
        System.arraycopy(next, 0, bytes, 0, bytes.length);
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256 and AES", e);
    }
  }
}
