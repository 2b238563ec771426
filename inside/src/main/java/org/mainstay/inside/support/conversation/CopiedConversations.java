package org.mainstay.inside.support.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;

/// What somebody said of all of life, area by area, for the copy of their record.
public final class CopiedConversations implements CopiedPart {
  private final Referrals referrals;
  private final Conversations conversations;
  private final Team team;

  public CopiedConversations(Referrals referrals, Conversations conversations, Team team) {
    this.referrals = referrals;
    this.conversations = conversations;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.conversation", "inside_support.conversation_talk");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      conversations
          .of(opened, Purpose.COPY, referral.id())
          .reversed()
          .forEach(one -> lines.addAll(lines(one)));
    }
    return Map.of(Chapter.QUESTIONS, lines);
  }

  private List<String> lines(Conversation one) {
    var lines = new ArrayList<String>();
    lines.add(
        "How life was on %s, with %s:"
            .formatted(London.words(one.on()), CopyWords.by(team, one.by())));
    for (Conversation.Answer answer : one.answers()) {
      var points = answer.points() == 0 ? "not said" : answer.points() + " of 7";
      lines.add(
          answer.name() + ": " + points + (answer.wantsHelp() ? ", you wanted more help" : ""));
    }
    for (Conversation.Talk talk : one.talks()) {
      lines.add("We talked about %s on %s.".formatted(talk.name(), London.words(talk.at())));
      List.of(
              "What we understood: " + talk.understood(),
              "What would be better: " + talk.lookedForward(),
              "What could be done: " + talk.options(),
              "What we agreed: " + talk.agreed())
          .stream()
          .filter(line -> !line.endsWith(": "))
          .forEach(lines::add);
    }
    return lines;
  }
}
