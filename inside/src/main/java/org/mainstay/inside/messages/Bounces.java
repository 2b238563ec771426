package org.mainstay.inside.messages;

import java.util.UUID;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Takes in that an email came back, however long after it was handed over.
public final class Bounces {
  private static final String CAME_BACK =
      """
      update inside_messages.outbox
         set state = 'FAILED', why = :why, due_at = null, version = version + 1
       where message_id = :id
         and channel = 'EMAIL'
         and state in ('HANDING_OVER', 'HANDED_OVER')
      """;

  private final JdbcClient inside;
  private final TransactionOperations once;

  /// @param inside the inside's own connection
  public Bounces(JdbcClient inside, TransactionOperations once) {
    this.inside = inside;
    this.once = once;
  }

  /// This email did not arrive: the team reads so on the list of messages, and rings instead. One
  /// that nobody knows, or that was seen to already, changes nothing.
  public void cameBack(UUID message, Why why) {
    Acting.as(
        Acting.HOUSE,
        () ->
            once.execute(
                _ -> inside.sql(CAME_BACK).param("why", why.name()).param("id", message).update()));
  }
}
