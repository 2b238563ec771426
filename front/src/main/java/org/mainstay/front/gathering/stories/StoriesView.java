package org.mainstay.front.gathering.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.window.ShownStories.ShownStory;
import org.mainstay.ui.Drawn;

/// What colleagues tell, by staff group.
///
/// @param known whether they could be looked up
public record StoriesView(List<Group> groups, boolean known, HelpInSight help) implements Drawn {
  public StoriesView {
    groups = List.copyOf(groups);
  }

  static StoriesView of(List<ShownStory> stories, HelpInSight help) {
    Map<String, List<Told>> groups = new LinkedHashMap<>();
    for (ShownStory story : stories) {
      groups
          .computeIfAbsent(story.staffGroup(), _ -> new ArrayList<>())
          .add(new Told(story.roleWords(), story.words().lines().toList()));
    }
    return new StoriesView(
        groups.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList(),
        true,
        help);
  }

  /// The stories of one staff group.
  public record Group(String heading, List<Told> stories) {
    public Group {
      stories = List.copyOf(stories);
    }
  }

  /// One story, line by line as it was told.
  public record Told(String by, List<String> lines) {
    public Told {
      lines = List.copyOf(lines);
    }
  }
}
