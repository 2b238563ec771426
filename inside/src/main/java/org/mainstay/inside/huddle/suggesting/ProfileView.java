package org.mainstay.inside.huddle.suggesting;

import java.util.List;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// What a worker brings, as a form.
///
/// @param places as it was typed
public record ProfileView(Profile profile, String places, Errors errors) implements Drawn {

  public Checkboxes topics() {
    return Checkboxes.labelled("topics", "What do you help with?")
        .from(Chosen.of(Need.class, Need::words))
        .chosen(Chosen.names(profile.topics()));
  }

  public Checkboxes languages() {
    List<Choice> choices =
        Languages.ALL.stream().<Choice>map(each -> Choice.of(each, each)).toList();
    return Checkboxes.labelled("languages", "In which languages can you support somebody?")
        .from(choices)
        .chosen(profile.languages())
        .small()
        .errors(errors);
  }

  public Radios gender() {
    return Radios.labelled("gender", "Some people ask for a woman or a man")
        .hint("You need not say. Then you are not suggested to those who ask for either.")
        .from(Chosen.of(Profile.Gender.class, Profile.Gender::words))
        .chosen(profile.gender().name());
  }

  public Checkboxes ways() {
    return Checkboxes.labelled("ways", "How can you meet people?")
        .from(Chosen.of(MeetBy.class, MeetBy::words))
        .chosen(Chosen.names(profile.ways()))
        .errors(errors);
  }

  public Checkboxes parts() {
    return Checkboxes.labelled("parts", "When do you work?")
        .from(Chosen.of(Part.class, Part::words))
        .chosen(Chosen.names(profile.parts()))
        .errors(errors);
  }
}
