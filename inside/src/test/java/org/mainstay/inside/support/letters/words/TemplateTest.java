package org.mainstay.inside.support.letters.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A template gets what it asks for and no more, and a mistake in it is named with its line.
class TemplateTest {
  private static final String GOOD =
      """
      ---
      # A note for whoever keeps the handbook.
      name: To the GP
      for: gp
      fields: [name, hub]
      ---

      # About {{name}}

      {{ name }} comes to {{hub}}.
      """;

  @Test
  void only_the_fields_that_it_names_are_asked_for() {
    var asked = new ArrayList<Field>();

    var letter =
        Template.read("gp", GOOD)
            .filled(
                field -> {
                  asked.add(field);
                  return field == Field.NAME ? "Robin $1" : "Harbour";
                });

    assertThat(letter).isEqualTo("# About Robin $1\n\nRobin $1 comes to Harbour.");
    assertThat(asked).containsOnly(Field.NAME, Field.HUB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for: gp | for: police | 4 | for is person, gp, service or adviser, not police",
        "for: gp | whom: gp | 4 | nobody knows whom",
        "fields: [name, hub] | fields: [name, diagnosis] | 5 | nobody knows the field diagnosis",
        "fields: [name, hub] | fields: [name] | 10 | the field hub is not among its fields",
        "{{hub}} | {{shoe-size}} | 10 | nobody knows the field shoe-size",
        "{{hub}} | {{hub | 10 | is opened with {{ and not closed",
        "# About {{name}} | About {{name}} | 8 | does not begin with a heading",
        "name: To the GP | # | 6 | name is missing"
      })
  void a_mistake_is_named_with_its_line(String instead, String typed, int line, String words) {
    assertThatThrownBy(() -> Template.read("gp", GOOD.replace(instead, typed)))
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            Template.Refused.class, refused -> assertThat(refused.line()).isEqualTo(line));
  }

  @Test
  void a_file_without_its_head_or_without_a_letter_is_refused() {
    assertThatThrownBy(() -> Template.read("gp", "# About\n"))
        .hasMessageContaining("does not begin with a line of ---");
    assertThatThrownBy(() -> Template.read("gp", "---\nname: To the GP\n"))
        .hasMessageContaining("no second line of ---");
    assertThatThrownBy(() -> Template.read("gp", "---\nname: A\nfor: gp\n---\n\n"))
        .hasMessageContaining("there is no letter");
  }

  @Test
  void what_is_read_and_what_an_email_carries_have_the_same_words() {
    var text =
        LetterText.read(
            "# About\n\nDear both\nof you\n## What we ask\n- Ring us\n- Come by\nThank you\n");

    assertThat(text.blocks())
        .containsExactly(
            new LetterText.Block.Heading("About"),
            new LetterText.Block.Paragraph(List.of("Dear both", "of you")),
            new LetterText.Block.Part("What we ask"),
            new LetterText.Block.Points(List.of("Ring us", "Come by")),
            new LetterText.Block.Paragraph(List.of("Thank you")));
    assertThat(text.plain())
        .isEqualTo(
            "About\n\nDear both\nof you\n\nWhat we ask\n\n- Ring us\n- Come by\n\nThank you\n");
    assertThat(text.hasHeading()).isTrue();
    assertThat(LetterText.read("Dear both").hasHeading()).isFalse();
  }

  @Test
  void a_place_that_nobody_filled_in_is_noticed() {
    assertThat(LetterText.read("# About\n" + Field.ONWARD_TO.unknown()).isUnfinished()).isTrue();
    assertThat(LetterText.read("# About\nAll is said").isUnfinished()).isFalse();
  }

  @Test
  void an_address_is_safe_only_with_a_listed_domain_whole() {
    var mail = new LetterWords.SecureMail("A letter", List.of("nhs.net"));

    assertThat(List.of("dr.lee@nhs.net", " Dr.Lee@NHS.net ")).allMatch(mail::isSafe);
    assertThat(
            List.of(
                "dr.lee@gmail.example",
                "dr.lee@nhs.net.example",
                "dr.lee@notnhs.net",
                "a@b@nhs.net",
                "dr lee@nhs.net",
                "a@nhs.net,b@home.example",
                "nhs.net",
                ""))
        .noneMatch(mail::isSafe);
    assertThatThrownBy(() -> new LetterWords.SecureMail("A letter", List.of("@nhs.net")))
        .hasMessageContaining("a domain is written such as nhs.net");
    assertThatThrownBy(() -> new LetterWords.SecureMail(" ", List.of()))
        .hasMessageContaining("the subject is missing");
  }
}
