package org.mainstay.ui.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.mainstay.ui.spreadsheet.OdsFile.Marked;

/// Finishes what SODS wrote, in the two things that it cannot do.
///
/// It dates every part with the moment of writing, so that the same tables would be other bytes
/// each time they are fetched; and it has no way to mark a table on its sheet (a database range,
/// which is what the guidance asks for and screen readers look for).
final class SteadyZip {
  /// After the first moment that a zip can hold: for that one, Java would add another, by the time
  /// zone of the machine.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String KIND = "mimetype";
  private static final String END = "</office:spreadsheet>";

  private SteadyZip() {}

  static byte[] of(byte[] ods, List<Marked> tables) {
    var bytes = new ByteArrayOutputStream(ods.length + 1024);
    try (var in = new ZipInputStream(new ByteArrayInputStream(ods));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean content = entry.getName().equals("content.xml");
        put(out, entry.getName(), content ? marked(part, tables) : part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The kind of file comes first and unpacked, as the standard asks.
  private static void put(ZipOutputStream out, String name, byte[] part) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    if (name.equals(KIND)) {
      var crc = new CRC32();
      crc.update(part);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.length);
      entry.setCrc(crc.getValue());
    }
    out.putNextEntry(entry);
    out.write(part);
    out.closeEntry();
  }

  private static byte[] marked(byte[] content, List<Marked> tables) {
    var text = new String(content, StandardCharsets.UTF_8);
    var ranges = new StringBuilder("<table:database-ranges>");
    for (Marked table : tables) {
      ranges
          .append("<table:database-range table:name=\"")
          .append(table.name())
          .append("\" table:target-range-address=\"")
          .append(table.range().replace("'", "&apos;"))
          .append("\" table:contains-header=\"true\" table:display-filter-buttons=\"false\"/>");
    }
    ranges.append("</table:database-ranges>");
    int end = text.lastIndexOf(END);
    if (end < 0) {
      throw new IllegalStateException("the spreadsheet has no end");
    }
    return new StringBuilder(text).insert(end, ranges).toString().getBytes(StandardCharsets.UTF_8);
  }
}
