package org.mainstay.exchange.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file with services, read one by one however long it is: JSON of the standard, or simple CSV.
final class DirectoryFile {
  /// One service is read where another follows it.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// What a list of services is called in the shapes of the standard.
  private static final Set<String> LISTS = Set.of("contents", "services", "service", "items");

  private final Path file;
  private final Findings findings;

  DirectoryFile(Path file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /// Where each service goes.
  interface Taker {
    void take(JsonNode service, long row);
  }

  /// What was read.
  ///
  /// @param whole whether that is all there is, and not one page of several
  record Read(long rows, boolean whole) {}

  /// Hands every service over.
  Read read(Taker taker) throws IOException {
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return isJson(text) ? json(text, taker) : csv(text, taker);
    } catch (CharacterCodingException _) {
      findings.refuse(1, "of the whole file", "is not in UTF-8", "save it as UTF-8");
    } catch (JacksonException e) {
      var where = e.getLocation();
      findings.refuse(
          where == null ? 1 : where.getLineNr(),
          "of the whole file",
          "is no whole JSON, by the line given",
          "fetch it again");
    } catch (CsvParseException _) {
      findings.refuse(
          1, "of the whole file", "is no CSV", "look for a quotation mark that is never closed");
    }
    return new Read(0, false);
  }

  private static boolean isJson(BufferedReader text) throws IOException {
    text.mark(4_096);
    for (int i = 0; i < 4_000; i++) {
      int c = text.read();
      if (c == '{' || c == '[') {
        text.reset();
        skipMark(text);
        return true;
      }
      if (c < 0 || !(Character.isWhitespace(c) || c == '\ufeff')) {
        break;
      }
    }
    text.reset();
    skipMark(text);
    return false;
  }

  /// A byte-order mark is no part of the text.
  private static void skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
  }

  private Read csv(BufferedReader text, Taker taker) throws IOException {
    try {
      return new Read(CsvServices.read(text, findings, taker) - 1, true);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private Read json(BufferedReader text, Taker taker) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        return new Read(list(parser, taker), true);
      }
      return object(parser, taker);
    }
  }

  private static long list(JsonParser parser, Taker taker) {
    long row = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      row++;
      taker.take(JSON.readTree(parser), row);
    }
    return row;
  }

  /// A page of services, or one service by itself.
  private Read object(JsonParser parser, Taker taker) {
    var alone = JSON.createObjectNode();
    long rows = 0;
    boolean listed = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(field)) {
        listed = true;
        rows += list(parser, taker);
      } else {
        alone.set(field, JSON.readTree(parser));
      }
    }
    if (listed) {
      return new Read(rows, alone.path("total_pages").asInt(1) <= 1);
    }
    taker.take(alone, 1);
    return new Read(1, false);
  }
}
