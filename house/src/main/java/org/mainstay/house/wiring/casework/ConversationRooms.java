package org.mainstay.house.wiring.casework;

import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.support.conversation.ConversationPages;
import org.mainstay.inside.support.conversation.Conversations;
import org.mainstay.inside.support.conversation.CopiedConversations;
import org.mainstay.inside.support.questions.EachContact;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// The conversation about all of life in the words of the handbook, and what is asked before each
/// appointment.
@Configuration(proxyBeanMethods = false)
@Import({
  Conversations.class,
  CopiedConversations.class,
  ConversationPages.Comes.class,
  ConversationPages.class
})
public class ConversationRooms {
  private static final Duration OFTEN = Duration.ofMinutes(10);

  @Bean
  Job askBeforeAppointments(EachContact each, TransactionTemplate insideOnce) {
    return Job.every(
        OFTEN,
        "ask-before-appointments",
        () -> Acting.as(Acting.HOUSE, () -> insideOnce.executeWithoutResult(_ -> each.round())));
  }

  @Bean
  ConversationPages.Asked conversationWords(Handbook handbook) {
    return new ConversationPages.Asked(handbook.caseWork().conversation());
  }
}
