package org.mainstay.outside.campaign;

import java.util.HashMap;
import java.util.Map;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.form.Textarea;

/// A campaign as a form.
///
/// @param page its last part of the address
/// @param groups labels by codes, everybody first
public record CampaignForm(Keeper keeper, String page, Map<String, String> groups, OfficeForm form)
    implements Drawn {

  /// A form filled in with what stands there.
  static OfficeForm standing(Campaign one) {
    var sent = new HashMap<String, String>();
    sent.put("name", one.name());
    sent.put("what", one.what());
    sent.put("group", one.aim().group());
    sent.put(OfficeForm.VERSION, Integer.toString(one.version()));
    sent.putAll(DateInput.Typed.of(one.aim().begins()).boxes("begins"));
    sent.putAll(DateInput.Typed.of(one.aim().ends()).boxes("ends"));
    return new OfficeForm(sent);
  }

  public String owner() {
    return keeper.name();
  }

  public String path() {
    return keeper.path() + page;
  }

  public String back() {
    return keeper.path();
  }

  public boolean isNew() {
    return page.equals("/new");
  }

  public Input name() {
    return Input.labelled("name", "What is it called?")
        .value(form.value("name"))
        .errors(form.errors());
  }

  public Textarea what() {
    return Textarea.labelled("what", "What is done?")
        .hint("Such as posters in staff rooms and a talk at each site. Name nobody.")
        .value(form.value("what"))
        .errors(form.errors());
  }

  public Select group() {
    return Select.labelled("group", "Whom is it for?")
        .hint("The groups that your released books tell of. Choose the one you mean to reach.")
        .from(
            groups.entrySet().stream()
                .map(each -> new Select.Line.Option(each.getKey(), each.getValue()))
                .toList())
        .chosen(form.value("group"))
        .errors(form.errors());
  }

  /// Whether no released book tells of a group.
  public boolean isEverybodyAlone() {
    return groups.size() == 1;
  }

  /// Why there is no group to choose, and what to do.
  public String whyEverybodyAlone() {
    return keeper.owner().isEmpty()
        ? "Nothing else can be chosen yet: no released book of the hub tells of a group. That needs the rosters of the employers, a plan of the hub's book that is agreed, and its first release. Choose everybody for now, or come back then."
        : "Nothing else can be chosen yet: no released book of yours tells of a group. Send the hub your roster, that is how many staff you have in each group, if you have not. The groups stand here after the first release. Choose everybody for now, or come back then.";
  }

  public DateInput begins() {
    return day("begins", "When does it begin?");
  }

  public DateInput ends() {
    return day("ends", "When does it end?");
  }

  private DateInput day(String name, String words) {
    return DateInput.labelled(name, words)
        .hint("For example 1 4 2027")
        .holding(form.day(name))
        .errors(form.errors());
  }
}
