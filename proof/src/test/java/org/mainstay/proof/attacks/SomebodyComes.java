package org.mainstay.proof.attacks;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.inside.referral.Intake;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Somebody of a manager's team asks for support, in danger, invited by that manager; the house
/// takes it in and does everything that follows by itself.
record SomebodyComes(RunningHouse house, String code, String employer) {
  void comes(String who) throws GeneralSecurityException {
    var office = house.beans().getBean(PostOffice.class);
    var address = address(who);
    office.post(address, token(who + 1), request(), List.of());
    office.post(address, token(who + 2), new Letter.Equality(Map.of("sex", "men")), List.of());
    office.post(address, token(who + 3), new Letter.Message("My manager sent me."), List.of());
    house.beans().getBean(Intake.class).takeInAll();
    everyJobOnce();
  }

  /// What the house does by itself, all of it: reminders and releases that are due come now.
  void everyJobOnce() {
    house.beans().getBeansOfType(Job.class).values().forEach(job -> job.work().run());
  }

  private Letter.Request request() {
    return new Letter.Request(
        new Identity(
            "Robin",
            new Identity.Employer(code, employer),
            "porter",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            List.of(),
            ""),
        new Asked(
            List.of(Asked.Want.HELP_WITH_WORK),
            "I do not want to be here.",
            Map.of(1, 3, 2, 3, 9, 1),
            Map.of(),
            Asked.SafeNow.NO,
            Easier.NOTHING,
            new Invited(Invited.By.EMPLOYER, "Please come.")));
  }

  private static Bytes token(String seed) throws GeneralSecurityException {
    return Bytes.copyFrom(digest(seed), 0, 16);
  }

  private static Mailbox.Address address(String who) throws GeneralSecurityException {
    return new Mailbox.Address(
        Bytes.copyFrom(digest(who)),
        SecretBytes.copyFrom(digest(who + " key"), InsecureSecretKeyAccess.get()));
  }

  private static byte[] digest(String words) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
  }
}
