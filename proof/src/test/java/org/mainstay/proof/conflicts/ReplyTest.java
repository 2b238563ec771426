package org.mainstay.proof.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is left out when two answers are compared, and that nothing else is.
class ReplyTest {
  private static final String HEAD =
      """

      connection: [close]
      content-length: [16384]
      date: [Mon, 02 Nov 2026 09:00:00 GMT]
      set-cookie: [t=abc; Path=/]
      """;

  private static final String BODY = "<input type=\"hidden\" name=\"t\" value=\"abc\"><p>1</p>";

  private static final Reply REPLY = new Reply(200, HEAD, BODY);

  @Test
  void tokens_the_time_of_sending_and_the_end_of_a_connection_are_left_out() {
    String head =
        HEAD.replace("t=abc", "t=xyz")
            .replace("09:00", "09:01")
            .replace("connection: [close]\n", "");

    assertThat(Reply.parting(REPLY, new Reply(200, head, BODY.replace("abc", "xyz")))).isEmpty();
  }

  @Test
  void every_other_difference_is_said() {
    assertThat(Reply.parting(REPLY, new Reply(404, HEAD, BODY))).contains("404");
    assertThat(Reply.parting(REPLY, new Reply(200, HEAD, BODY.replace(">1<", ">2<"))))
        .contains("<p>2</p>");
    assertThat(Reply.parting(REPLY, new Reply(200, HEAD.replace("16384", "32768"), BODY)))
        .contains("32768");
    assertThat(Reply.parting(REPLY, new Reply(200, HEAD.replace("Path=/", "Path=/t"), BODY)))
        .contains("Path=/t");
    assertThat(Reply.parting(REPLY, new Reply(200, HEAD, BODY + "\n"))).isNotEmpty();
  }
}
