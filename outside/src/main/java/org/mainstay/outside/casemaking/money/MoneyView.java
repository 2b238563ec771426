package org.mainstay.outside.casemaking.money;

import java.util.List;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// The hub's money on one page.
///
/// @param alarms what ends soon or has no follow-up, each in a sentence
/// @param lasts how long the money lasts, in sentences
/// @param costs what the hub costs, in sentences
/// @param perPerson what each person costs, each in a sentence
/// @param mayChange whether whoever reads it types the numbers
public record MoneyView(
    List<String> alarms,
    List<String> lasts,
    List<String> costs,
    List<String> perPerson,
    List<Stream> streams,
    boolean mayChange)
    implements Drawn {
  public MoneyView {
    alarms = List.copyOf(alarms);
    lasts = List.copyOf(lasts);
    costs = List.copyOf(costs);
    perPerson = List.copyOf(perPerson);
    streams = List.copyOf(streams);
  }

  public String from(Stream stream) {
    return OfficeForm.on(stream.startsOn()) + " to " + OfficeForm.on(stream.endsOn());
  }

  public String pounds(long pounds) {
    return Pounds.words(pounds);
  }

  /// What part of the stream a share is: "62 in 100".
  public String part(Stream stream, Stream.Share share) {
    return Math.round(100.0 * share.pounds() / stream.pounds()) + " in 100";
  }

  public String path(Stream stream) {
    return CaseAddresses.STREAM + "/" + stream.id();
  }

  public String without(Stream stream) {
    return CaseAddresses.WITHOUT + "/" + stream.id();
  }
}
