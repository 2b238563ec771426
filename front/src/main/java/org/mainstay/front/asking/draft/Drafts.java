package org.mainstay.front.asking.draft;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mainstay.letterbox.mailbox.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what people typed until they are done; only the browser that typed it can open it again.
public final class Drafts {
  /// The longest text that is kept, in bytes.
  public static final int CONTENT_BYTES_MAX = 128 * 1024;

  /// Contents are padded to a multiple of this many bytes, so that their length says little.
  private static final int PADDING_BYTES = 4096;

  private static final int HEAD_BYTES = Long.BYTES + Integer.BYTES;

  private static final String OPEN = "select front_asking.open_draft(:wanted) as sealed";
  private static final String KEEP = "select front_asking.keep_draft(:wanted, :content, :until)";
  private static final String DROP = "select front_asking.drop_draft(:wanted)";
  private static final String CLEAR = "select front_asking.clear_old_drafts(:before)";

  private final JdbcClient front;
  private final InstantSource clock;

  /// @param front the front's own connection, which may call these functions and read no table
  public Drafts(JdbcClient front, InstantSource clock) {
    this.front = front;
    this.clock = clock;
  }

  /// What this browser has begun, unless it was idle for too long.
  ///
  /// A draft that was changed or moved does not open, which is the same as none.
  public Optional<Bytes> open(Kind kind, BrowserKey browser) {
    var lookup = browser.lookup(kind);
    return front
        .sql(OPEN)
        .param("wanted", lookup.toByteArray())
        .query((row, _) -> Optional.ofNullable(row.getBytes("sealed")))
        .single()
        .flatMap(draft -> opened(kind, browser, draft));
  }

  /// Keeps this from now on, in place of what was kept before; the idle time starts again.
  public void keep(Kind kind, BrowserKey browser, Bytes content) {
    keep(kind, browser, content, kind.idleMax());
  }

  /// The same for a shorter idle time than is usual, such as on a computer that others use too.
  public void keep(Kind kind, BrowserKey browser, Bytes content, Duration idle) {
    if (content.size() > CONTENT_BYTES_MAX) {
      throw new IllegalArgumentException("a draft has at most " + CONTENT_BYTES_MAX + " bytes");
    }
    var until = clock.instant().plus(idle);
    front
        .sql(KEEP)
        .param("wanted", browser.lookup(kind).toByteArray())
        .param("content", closed(kind, browser, content, until))
        // To the hour: the table need not say when somebody was here.
        .param(
            "until",
            until.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /// Destroys what this browser has begun.
  public void drop(Kind kind, BrowserKey browser) {
    front
        .sql(DROP)
        .param("wanted", browser.lookup(kind).toByteArray())
        .query(Integer.class)
        .single();
  }

  /// Destroys everything that nobody came back to, and says how many drafts that were.
  public int clearOld() {
    return front
        .sql(CLEAR)
        .param("before", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static byte[] closed(Kind kind, BrowserKey browser, Bytes content, Instant until) {
    int pages = (HEAD_BYTES + content.size()) / PADDING_BYTES + 1;
    byte[] padded =
        ByteBuffer.allocate(pages * PADDING_BYTES)
            .putLong(until.toEpochMilli())
            .putInt(content.size())
            .put(content.toByteArray())
            .array();
    try {
      return aead(kind, browser).encrypt(padded, browser.lookup(kind).toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a draft could not be sealed", e);
    }
  }

  private Optional<Bytes> opened(Kind kind, BrowserKey browser, byte[] draft) {
    try {
      var padded =
          ByteBuffer.wrap(aead(kind, browser).decrypt(draft, browser.lookup(kind).toByteArray()));
      if (clock.instant().toEpochMilli() > padded.getLong()) {
        return Optional.empty();
      }
      byte[] content = new byte[padded.getInt()];
      padded.get(content);
      return Optional.of(Bytes.copyFrom(content));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static Aead aead(Kind kind, BrowserKey browser) throws GeneralSecurityException {
    return Seal.under(browser.opens(kind));
  }
}
