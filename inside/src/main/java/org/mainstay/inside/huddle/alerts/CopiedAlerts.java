package org.mainstay.inside.huddle.alerts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;

/// That the team was asked to look at why somebody opened a record, for the copy of it.
public final class CopiedAlerts implements CopiedPart {
  private final Alerts alerts;

  public CopiedAlerts(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_huddle.alert");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    return Map.of(Chapter.LOOKED, alerts.about(opened.person()));
  }
}
