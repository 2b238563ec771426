package org.mainstay.exchange.referrals;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.inside.counting.CountingKey;

/// Brings in the first contacts of a hub's old system, within the same bounds as everybody's.
///
/// The file is read twice: once to find all that is odd, and only if nothing is, once more to hand
/// it over. What a file holds is counted with the quarter that is open now, whatever its days are;
/// the same file again adds nothing.
public final class OldReferrals {
  private final Contributions contributions;
  private final ContractCalendar calendar;
  private final CountingKey key;

  public OldReferrals(Contributions contributions, ContractCalendar calendar, CountingKey key) {
    this.contributions = contributions;
    this.calendar = calendar;
    this.key = key;
  }

  /// Somebody in a contract year: there at most once in a file.
  private record Whom(String id, int year) {}

  /// An employer in a contract year: a plan was agreed for it, or was not.
  private record Book(String employer, int year) {}

  /// Brings a file in.
  ///
  /// @param year the contract year that all rows are to be of; without one each row says its own
  /// @throws IOException if the file cannot be read
  public BroughtIn bringIn(Path file, OptionalInt year) throws IOException {
    var findings = check(file, year);
    if (findings.any()) {
      return findings.refused();
    }
    var handing = new HandingOver(contributions, key);
    var reader =
        new RowReader(
            calendar,
            year,
            _ -> {
              throw new IllegalStateException("the file was changed while it was read");
            });
    read(file, reader, (referral, _) -> handing.add(referral));
    return handing.done();
  }

  private Findings check(Path file, OptionalInt year) throws IOException {
    var findings = new Findings();
    Set<Whom> people = new HashSet<>();
    Map<Book, Boolean> books = new HashMap<>();
    try {
      long rows =
          read(
              file,
              new RowReader(calendar, year, findings::add),
              (referral, number) -> {
                if (!people.add(new Whom(referral.id(), referral.year()))) {
                  findings.add(
                      "row %d, column id: the same person is there before, in the same contract year"
                          .formatted(number));
                }
                var book = new Book(referral.employer(), referral.year());
                boolean known =
                    books.computeIfAbsent(
                        book, one -> contributions.isPlanned(one.employer(), one.year()));
                if (!known) {
                  findings.add(noPlan(book, number));
                }
              });
      if (rows == 0 && !findings.any()) {
        findings.add("row 2: there is no row below the names of the columns");
      }
    } catch (CharacterCodingException e) {
      findings.add("the file is not in UTF-8: save it as CSV UTF-8");
    } catch (CsvParseException e) {
      findings.add("the file is no CSV: look for a quotation mark that is never closed");
    }
    return findings;
  }

  private static String noPlan(Book book, long number) {
    return "row %d, column employer: no plan was agreed for %s and the contract year that begins in %d"
        .formatted(number, book.employer().replaceAll("[^A-Za-z0-9 _-]", "?"), book.year());
  }

  /// Where each row goes that can be used.
  private interface Taker {
    void take(OldReferral referral, long number);
  }

  private static long read(Path file, RowReader reader, Taker taker) throws IOException {
    long number = 1;
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var rows =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      boolean isHeader = true;
      for (CsvRecord row : rows) {
        if (isHeader) {
          isHeader = false;
          if (!reader.header(row)) {
            return 1;
          }
        } else {
          number++;
          long at = number;
          reader.row(row, at).ifPresent(referral -> taker.take(referral, at));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
    return number - 1;
  }
}
