package org.mainstay.ui.nhsuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.nhsuk.content.Card;
import org.mainstay.ui.nhsuk.content.Urgency;
import org.mainstay.ui.shell.Assets;

/// No card may look calmer than it is.
class CareCardTest {
  private static final Map<Urgency, String> MODIFIERS =
      Map.of(
          Urgency.NON_URGENT, "non-urgent",
          Urgency.URGENT, "urgent",
          Urgency.EMERGENCY, "emergency");

  @Test
  void each_urgency_has_the_three_classes_that_colour_it() {
    MODIFIERS.forEach(
        (urgency, modifier) ->
            assertThat(Card.care(urgency, "Call 999 now if:", Words.text("x")).classes())
                .isEqualTo("nhsuk-card nhsuk-card--care nhsuk-card--care--" + modifier));
  }

  @Test
  void an_emergency_card_drawn_with_another_class_is_found_out() {
    var misspelt =
        Fixtures.of("card")
            .heldAgainst(
                fixture -> {
                  String drawn = Html.drawn(ContentPorts.card(fixture.context()));
                  return wrong(
                      drawn.replace("nhsuk-card--care--emergency", "nhsuk-card--emergency"));
                });

    assertThat(misspelt.right()).isLessThan(misspelt.all());
    assertThat(misspelt.misses()).allMatch(miss -> miss.contains("emergency")).isNotEmpty();
  }

  @Test
  void the_stylesheet_knows_every_class_of_a_care_card() throws IOException {
    String css;
    try (var file = CareCardTest.class.getResourceAsStream("/static" + Assets.BUILT.stylesheet())) {
      css = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> unknown =
        MODIFIERS.keySet().stream()
            .flatMap(urgency -> classes(urgency).stream())
            .filter(name -> !css.contains("." + name))
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void a_care_card_without_a_heading_cannot_be_made() {
    assertThatThrownBy(() -> Card.care(Urgency.URGENT, "", Words.text("x")))
        .hasMessageContaining("when to act");
  }

  private static List<String> classes(Urgency urgency) {
    return List.of(Card.care(urgency, "Now if:", Words.text("x")).classes().split(" "));
  }

  private static Content wrong(String html) {
    return Context.html(html);
  }
}
