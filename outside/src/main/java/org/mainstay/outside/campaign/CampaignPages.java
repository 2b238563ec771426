package org.mainstay.outside.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.campaign.Campaign.Aim;
import org.mainstay.outside.campaign.effect.Groups;
import org.mainstay.outside.campaign.effect.Verdict;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Campaigns of an employer or of the hub: written down, with their posters, and what came with
/// them by the released books.
@Controller
public class CampaignPages {
  /// Where an employer's campaigns are.
  public static final String CAMPAIGN = Keeper.CAMPAIGN;

  /// Where the hub's own are.
  public static final String OF_THE_HUB = Keeper.OF_THE_HUB;

  private static final String EMPLOYERS = Office.EMPLOYER + "{employer}" + Keeper.CAMPAIGN;
  private static final String HUBS = Keeper.OF_THE_HUB;
  private static final String NEW = "/new";
  private static final String ONE = "/{campaign}";
  private static final String CHANGE = ONE + "/change";
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int AHEAD_YEARS = 3;
  private static final int NAME_MAX = 100;
  private static final int WHAT_MAX = 2_000;
  private static final int PLACE_MAX = 120;

  private final Campaigns campaigns;
  private final Posters posters;
  private final Books books;

  public CampaignPages(Campaigns campaigns, Posters posters, Books books) {
    this.campaigns = campaigns;
    this.posters = posters;
    this.books = books;
  }

  @GetMapping({EMPLOYERS, HUBS})
  public Answer all() {
    var keeper = Keeper.now(books);
    return new Page("Campaigns", new CampaignsView(keeper, campaigns.of(keeper.owner())))
        .withoutExit();
  }

  @GetMapping({EMPLOYERS + NEW, HUBS + NEW})
  public Answer add() {
    return form(NEW, new OfficeForm(Map.of(ID, UUID.randomUUID().toString())));
  }

  @PostMapping({EMPLOYERS + NEW, HUBS + NEW})
  public Answer added(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return kept(form.id(ID).orElseGet(UUID::randomUUID), Optional.empty(), form);
  }

  @GetMapping({EMPLOYERS + CHANGE, HUBS + CHANGE})
  public Answer standing(@PathVariable("campaign") UUID id) {
    return campaigns
        .find(Keeper.now(books).owner(), id)
        .<Answer>map(one -> form("/" + id + "/change", CampaignForm.standing(one)))
        .orElseGet(NotHere::new);
  }

  @PostMapping({EMPLOYERS + CHANGE, HUBS + CHANGE})
  public Answer changed(@PathVariable("campaign") UUID id, @RequestParam Map<String, String> sent) {
    return campaigns
        .find(Keeper.now(books).owner(), id)
        .map(one -> kept(id, Optional.of(one), new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer kept(UUID id, Optional<Campaign> before, OfficeForm form) {
    var keeper = Keeper.now(books);
    int seen = before.isPresent() ? form.version() : 0;
    var one = campaign(id, keeper, before, form);
    // A new one that is there already was sent twice.
    if (form.isFine()
        && !campaigns.keep(one, seen)
        && !(before.isEmpty() && campaigns.find(keeper.owner(), id).isPresent())) {
      campaigns.find(keeper.owner(), id).ifPresent(now -> form.seen(now.version()));
      form.refuse(
          NAME,
          "Somebody changed this meanwhile. Send it again to keep yours, or open the page anew");
    }
    if (form.isFine()) {
      return new GoTo(keeper.path() + "/" + id);
    }
    return form(before.isPresent() ? "/" + id + "/change" : NEW, form);
  }

  private Campaign campaign(UUID id, Keeper keeper, Optional<Campaign> before, OfficeForm form) {
    var name = form.needed(NAME, NAME_MAX, "Type what the campaign is called");
    var what = form.needed("what", WHAT_MAX, "Write what was done, such as posters and talks");
    var code = form.value("group");
    // A group that the books no longer have may stay as it is.
    var label =
        Optional.ofNullable(Groups.labels(keeper.books(books)).get(code))
            .or(
                () ->
                    before
                        .map(Campaign::aim)
                        .filter(aim -> aim.group().equals(code))
                        .map(Aim::label));
    if (label.isEmpty()) {
      form.refuse("group", "Choose whom it was for");
    }
    var last = campaigns.today().plusYears(AHEAD_YEARS);
    var begins = form.day("begins", FIRST, last, "Type the day on which it began or is to begin");
    var ends = form.day("ends", begins, last, "Type its last day, not one before its first");
    var now = campaigns.now();
    return new Campaign(
        id,
        keeper.owner(),
        name,
        what,
        new Aim(code, label.orElse(""), begins, ends),
        form.version() + 1,
        new Campaign.Written(now, now));
  }

  private Page form(String page, OfficeForm form) {
    var keeper = Keeper.now(books);
    var view = new CampaignForm(keeper, page, Groups.labels(keeper.books(books)), form);
    var drawn = new Page("A campaign", view).withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }

  @GetMapping({EMPLOYERS + ONE, HUBS + ONE})
  public Answer show(@PathVariable("campaign") UUID id) {
    return page(id, OfficeForm.empty());
  }

  /// Gives one more poster a code.
  @PostMapping({EMPLOYERS + ONE, HUBS + ONE})
  public Answer hang(@PathVariable("campaign") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var place = form.needed("place", PLACE_MAX, "Type where it hangs, such as Staff room, level 2");
    var keeper = Keeper.now(books);
    if (form.isFine() && campaigns.find(keeper.owner(), id).isPresent()) {
      posters.add(id, place);
      return new GoTo(keeper.path() + "/" + id);
    }
    return page(id, form);
  }

  private Answer page(UUID id, OfficeForm form) {
    var keeper = Keeper.now(books);
    var all = campaigns.of(keeper.owner());
    return all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .<Answer>map(
            one -> {
              var others =
                  all.stream()
                      .filter(other -> !other.id().equals(id))
                      .filter(other -> other.aim().overlaps(one.aim()))
                      .map(Campaign::name)
                      .toList();
              var verdict = Verdict.of(one.aim().of(keeper.population()), books);
              var view = new CampaignView(keeper, one, posters.of(id), others, verdict, form);
              var drawn = new Page("Campaign", view).withoutExit();
              return form.isFine() ? drawn : drawn.withErrors();
            })
        .orElseGet(NotHere::new);
  }
}
