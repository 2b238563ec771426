package org.mainstay.house.wiring.invitation;

import java.security.SecureRandom;
import java.time.Clock;
import org.mainstay.front.asking.Codes;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.invitation.Invitations;
import org.mainstay.front.invitation.InvitePages;
import org.mainstay.front.invitation.InvitedPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Invitations at the front: sealed by their code, in the table of drafts.
@Configuration(proxyBeanMethods = false)
@Import({InvitePages.class, InvitedPages.class})
public class InvitationFront {
  @Bean
  Invitations invitations(Drafts drafts, Codes codes, SecureRandom random, Clock clock) {
    return new Invitations(drafts, codes, random, clock);
  }
}
