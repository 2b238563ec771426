package org.mainstay.inside.groups.stories;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.letterbox.letter.OwnPage;
import org.springframework.context.event.EventListener;

/// Takes in that somebody takes their story back on their own page: no reason, and at once.
public final class OwnStories {
  private final Testimonials testimonials;

  public OwnStories(Testimonials testimonials) {
    this.testimonials = testimonials;
  }

  /// A story is taken back; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.StoryTakenBack(var story)) {
      id(story)
          .flatMap(testimonials::find)
          .filter(one -> one.person().equals(from.person()))
          .ifPresent(testimonials::takeBack);
    }
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
