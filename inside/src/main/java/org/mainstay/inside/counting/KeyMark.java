package org.mainstay.inside.counting;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Knows the key that people were first counted with from any other: with another one everybody
/// would be counted again.
public final class KeyMark {
  private static final String KEEP_MARK =
      """
      insert into inside_counting.key_mark (first, mark)
      values (true, :mark)
      on conflict do nothing
      """;

  private static final String MARK =
      """
      select mark
        from inside_counting.key_mark
       limit 1
      """;

  private final JdbcClient inside;

  /// @param inside the inside's own connection
  public KeyMark(JdbcClient inside) {
    this.inside = inside;
  }

  /// Remembers this key the first time, and knows another from then on.
  ///
  /// @throws IllegalStateException if people were counted with another key
  public void belongsTo(CountingKey key) {
    inside.sql(KEEP_MARK).param("mark", key.mark()).update();
    if (!key.made(inside.sql(MARK).query(byte[].class).single())) {
      throw new IllegalStateException(
          "MAINSTAY-COUNTING-001: this counting key is not the one that people were counted with,"
              + " so they could be counted twice; nobody was counted. Way out: put counting.key"
              + " back from your key backup");
    }
  }
}
