package org.mainstay.inside.support.ownpage;

import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a person did on their own page: reading it takes it off the board.
@InsidePages
public class NewsPages {
  private final Cases cases;
  private final News news;

  public NewsPages(Cases cases, News news) {
    this.cases = cases;
    this.news = news;
  }

  @GetMapping("/team/case/{id}/own")
  public Answer news(@PathVariable UUID id) {
    var referral = cases.find(id);
    var lines =
        news.of(referral.id()).stream()
            .map(
                item ->
                    new NewsView.Line(London.words(item.at()), item.what().words(), !item.isSeen()))
            .toList();
    news.seen(referral.id());
    return new Page(
            "Their page",
            new NewsView(
                cases.head(referral, CaseHead.Tab.OWN_PAGE),
                CaseHead.Tab.SUMMARY.of(referral.id()),
                lines))
        .withoutExit();
  }
}
