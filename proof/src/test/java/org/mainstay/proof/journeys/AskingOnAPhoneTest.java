package org.mainstay.proof.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody asks for support on a phone, with the keyboard alone and without a script.
class AskingOnAPhoneTest {
  @Test
  void somebody_asks_and_keeps_the_code_with_the_keyboard_alone_and_no_script() {
    try (var phone = Chromium.fresh(DemoHouse.baseUrl(), Chromium.PHONE, false)) {
      assertThat(new AskingSteps(phone.newPage()).ask("Wren of the mill")).isNotBlank();
    }
  }
}
