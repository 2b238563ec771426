package org.mainstay.house.wiring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.house.handbook.Crisis;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.Hub;
import org.mainstay.inside.safety.CrisisWords;

/// Hands the handbook to the rooms, in the words that each room has for it.
final class HandbookWords {
  private HandbookWords() {}

  static CrisisNumbers crisisNumbers(Crisis crisis) {
    var national = crisis.national();
    return new CrisisNumbers(
        new CrisisNumbers.National(
            national.emergency(),
            national.urgent(),
            national.urgentOption(),
            new CrisisNumbers.Listening(national.listening().name(), national.listening().number()),
            new CrisisNumbers.Text(national.text().word(), national.text().number()),
            new CrisisNumbers.Deaf(
                national.deaf().videoName(),
                national.deaf().videoAddress(),
                national.deaf().relayNumber())),
        new CrisisNumbers.OwnLine(crisis.own().name(), crisis.own().number(), crisis.own().hours()),
        crisis.checked());
  }

  static HubWords hubWords(Handbook handbook) {
    var hub = handbook.hub();
    var promises = hub.promises();
    return new HubWords(
        hub.name(),
        hub.whoFor(),
        hub.phone(),
        hours(hub.hours()),
        new HubWords.Promises(
            promises.firstContact(), promises.notSafe(), promises.kept(), promises.enquiryKept()),
        new HubWords.Settings(
            hub.settings().roma(),
            hub.settings().leaveTo(),
            handbook.retention().teamQuestionsMonths()));
  }

  private static OpeningHours hours(Hub.Hours hours) {
    return new OpeningHours(
        EnumSet.copyOf(hours.days()),
        hours.from(),
        hours.until(),
        hours.zone(),
        Set.copyOf(hours.closed()));
  }

  static CrisisWords crisisWords(Crisis crisis) {
    var national = crisis.national();
    var listening = national.listening();
    return new CrisisWords(
        List.of(
            new CrisisWords.Line(
                "In danger now", "Call %s or go to A&E".formatted(national.emergency())),
            new CrisisWords.Line(
                "Urgent help",
                "Call %s and choose option %s"
                    .formatted(national.urgent(), national.urgentOption())),
            new CrisisWords.Line(listening.name(), "Call " + listening.number()),
            new CrisisWords.Line(
                "By text",
                "Text %s to %s".formatted(national.text().word(), national.text().number())),
            new CrisisWords.Line(
                crisis.own().name(),
                "Call %s, %s".formatted(crisis.own().number(), crisis.own().hours()))));
  }
}
