package org.mainstay.letterbox.heard;

import com.google.crypto.tink.util.Bytes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The box into which the front puts the mark of a slip, and out of which the team's side takes it.
public final class TakenBack {
  private static final String PUT =
      "insert into letterbox_heard.taken_back (mark) values (:mark) on conflict do nothing";

  private static final String TAKE_OUT = "delete from letterbox_heard.taken_back returning mark";

  private final JdbcClient database;

  /// @param database the front puts in and cannot look; the inside takes out
  public TakenBack(JdbcClient database) {
    this.database = database;
  }

  /// Puts the mark in; once more changes nothing. When this returns, it is durable.
  ///
  /// Nobody is told whether there is such a slip: whoever guesses learns nothing.
  public void put(Slip slip) {
    database.sql(PUT).param("mark", slip.mark().toByteArray()).update();
  }

  /// Takes everything out.
  public List<Bytes> takeOut() {
    return database.sql(TAKE_OUT).query((row, _) -> Bytes.copyFrom(row.getBytes("mark"))).list();
  }
}
