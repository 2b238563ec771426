package org.mainstay.inside.huddle.suggesting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which each worker says what they bring.
@InsidePages
public class ProfilePages {
  public static final String ME = "/team/me";

  private final Profiles profiles;

  public ProfilePages(Profiles profiles) {
    this.profiles = profiles;
  }

  @GetMapping(ME)
  public Answer profile() {
    var known = profiles.of(Acting.now());
    return page(known, known.places() + "", Errors.NONE);
  }

  @PostMapping(ME)
  public Answer keep(@RequestParam MultiValueMap<String, String> sent) {
    var chosen = new Chosen(sent);
    var places = places(chosen.text("places"));
    var profile =
        new Profile(
            chosen.all(Need.class, "topics"),
            languages(chosen.words("languages")),
            chosen.one(Profile.Gender.class, "gender").orElse(Profile.Gender.NOT_GIVEN),
            chosen.all(MeetBy.class, "ways"),
            chosen.all(Part.class, "parts"),
            places.orElse(0));
    var errors =
        places.isEmpty()
            ? Errors.of("places", "Type how many people you support at most, from 0 to 100")
            : profile.languages().isEmpty()
                ? Errors.of("languages", "Tick at least one language")
                : profile.ways().isEmpty()
                    ? Errors.of("ways", "Tick at least one way to meet")
                    : profile.parts().isEmpty()
                        ? Errors.of("parts", "Tick at least one part of the week")
                        : Errors.NONE;
    if (errors.any()) {
      return page(profile, chosen.text("places"), errors);
    }
    profiles.keep(profile);
    return new GoTo(SuggestionPages.SUGGESTIONS);
  }

  private static Set<String> languages(Set<String> ticked) {
    return ticked.stream().filter(Languages.ALL::contains).collect(Collectors.toSet());
  }

  private static Optional<Integer> places(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(number -> number <= Profile.PLACES_MAX);
  }

  private static Page page(Profile profile, String places, Errors errors) {
    var page = new Page("What you bring", new ProfileView(profile, places, errors)).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
