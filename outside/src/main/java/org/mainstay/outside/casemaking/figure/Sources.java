package org.mainstay.outside.casemaking.figure;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedRelease.Verdict;
import org.mainstay.outside.casemaking.funding.Benchmark;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Costs;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Line;

/// What figures are worked out from: the released books, what the hub typed about its money, and
/// what it brought in of other hubs.
public final class Sources {
  private final Books books;
  private final Costs costs;
  private final Streams streams;
  private final Benchmarks benchmarks;

  public Sources(Books books, Costs costs, Streams streams, Benchmarks benchmarks) {
    this.books = books;
    this.costs = costs;
    this.streams = streams;
    this.benchmarks = benchmarks;
  }

  /// A released row in its table.
  record Found(Counted table, Line line) {}

  /// The row, if its release still is what the hub signed and what the figure was made of.
  Found find(CellRef cell) throws NotThere {
    PinnedRelease pinned =
        books
            .release(cell.plan(), cell.period())
            .orElseThrow(() -> new NotThere("the release it was made of is not on the board"));
    if (keys().stream().noneMatch(key -> pinned.checkedWith(key) == Verdict.GENUINE)) {
      throw new NotThere("the release it was made of is not as the hub signed it");
    }
    if (!pinned.hash().equals(cell.release())) {
      throw new NotThere("it was made of another release than the one on the board");
    }
    Counted table =
        Book.tables(pinned.release()).stream()
            .filter(one -> one.code().equals(cell.table()))
            .findFirst()
            .orElseThrow(() -> new NotThere("the release has no such table"));
    return new Found(
        table,
        table.lines().stream()
            .filter(line -> line.code().equals(cell.cell()))
            .findFirst()
            .orElseThrow(() -> new NotThere("the table has no such row")));
  }

  private List<PublicKey> keys() {
    return books.publicKeys().stream().map(Sources::key).toList();
  }

  private static PublicKey key(String base64) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the board holds a key that is none", e);
    }
  }

  Cost cost(java.util.UUID id) throws NotThere {
    return costs
        .find(id)
        .orElseThrow(() -> new NotThere("the hub has never typed the cost that it rests on"));
  }

  Benchmark benchmark(java.util.UUID id) throws NotThere {
    return benchmarks
        .find(id)
        .orElseThrow(
            () -> new NotThere("the hub has never brought in such a figure of another hub"));
  }

  Stream stream(String mark) throws NotThere {
    return streams
        .find(mark)
        .orElseThrow(() -> new NotThere("the hub has never typed the money that it rests on"));
  }
}
