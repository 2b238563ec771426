package org.mainstay.inside.support.lostcode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page of a case on which somebody who lost their code is given a new one.
@InsidePages
public class LostCodePages {
  private final Cases cases;
  private final LostCodes lost;

  public LostCodePages(Cases cases, LostCodes lost) {
    this.cases = cases;
    this.lost = lost;
  }

  @GetMapping("/team/case/{id}/code")
  public Answer code(@PathVariable UUID id) {
    return page(cases.open(id, Purpose.CONTACT, CaseHead.Tab.OWN_PAGE), List.of());
  }

  /// Makes the code and shows it, this once.
  @PostMapping("/team/case/{id}/code")
  public Answer renewed(@PathVariable UUID id) {
    var open = cases.open(id, Purpose.CONTACT, CaseHead.Tab.OWN_PAGE);
    return page(open, lost.renew(open.referral()));
  }

  private Answer page(Cases.OpenCase open, List<String> words) {
    var identity = open.opened().identity().openFor(Purpose.CONTACT);
    var contact = identity.contact();
    var reach = new ArrayList<String>();
    reach.add(SafeContactWords.way(contact));
    reach.add(SafeContactWords.voicemail(contact));
    reach.addAll(SafeContactWords.times(contact));
    if (!contact.note().isBlank()) {
      reach.add(contact.note());
    }
    return new Page(
            "A new code",
            new LostCodeView(
                open.head(),
                lost.waits(open.referral().id()),
                identity.calledName(),
                reach,
                CaseHead.Tab.SUMMARY.of(open.referral().id()) + "/code",
                words))
        .withoutExit();
  }
}
