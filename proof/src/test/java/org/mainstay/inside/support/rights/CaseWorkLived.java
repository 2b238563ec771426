package org.mainstay.inside.support.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestLetters;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.conversation.Conversation;
import org.mainstay.inside.support.conversation.Conversations;
import org.mainstay.inside.support.conversation.CopiedConversations;
import org.mainstay.inside.support.letters.Letter;
import org.mainstay.inside.support.letters.LetterConsent;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.questions.EachContact;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.support.tasks.pages.CopiedTasks;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;

/// Letters, tasks and a conversation about all of life, of which every table keeps something.
final class CaseWorkLived {
  /// What of it must stand in the copy.
  static final String[] WORDS = {
    "You agreed on 2 November 2026 that we may write to Dr Sentinel",
    "What we may write: That I came",
    "A letter for your GP",
    "They came to us often",
    "By 9 November 2026, by Amina Khan, peer worker: Ring the sentinel school. Done",
    "The school rang back",
    "How life was on 2 November 2026",
    "where you live: 2 of 7, you wanted more help",
    "What we agreed: Look at two flats",
    "planned that you are asked for the PHQ-9 before each appointment"
  };

  private CaseWorkLived() {}

  /// Whoever acts does all of it.
  static void by(TestInside house, Referral referral) {
    var today = LocalDate.now(house.clock);
    var post = new TestLetters(house);
    post.consents.give(
        referral,
        new LetterConsent.Wish(
            Audience.GP, "Dr Sentinel", "That I came", today, today.plusDays(30)));
    post.letters.draft(
        referral,
        1,
        new Letter.Kind("gp-start", Audience.GP, Optional.empty()),
        "# About them\n\nThey came to us often");
    var tasks = house.meets.tasks;
    var task =
        tasks.add(
            referral,
            new Tasks.Wish("Ring the sentinel school", house.amina.id(), today.plusDays(7)));
    tasks.settle(task, Task.State.DONE, "The school rang back");
    talks(house, referral);
    new EachContact(house.inside, house.own.asks, house.referrals, Licences.none(), house.clock)
        .set(referral, Scale.named("phq9"));
  }

  private static void talks(TestInside house, Referral referral) {
    var conversations = new Conversations(house.inside, house.people, house.clock);
    conversations.keep(
        referral, 1, List.of(new Conversation.Answer("home", "where you live", 2, true)));
    OpenRecord opened = house.people.open(referral.person(), Purpose.SUPPORT).orElseThrow();
    conversations.keep(
        referral,
        conversations.of(opened, Purpose.SUPPORT, referral.id()).getFirst(),
        new Conversation.Talk(
            "home",
            "where you live",
            house.clock.instant(),
            house.amina.id(),
            "It is damp",
            "A dry room",
            "",
            "Look at two flats"));
  }

  /// What tells it.
  static List<CopiedPart> parts(TestInside house) {
    return List.of(
        new TestLetters(house).copied(),
        new CopiedTasks(house.referrals, house.meets.tasks, house.team),
        new CopiedConversations(
            house.referrals,
            new Conversations(house.inside, house.people, house.clock),
            house.team));
  }
}
