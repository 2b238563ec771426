package org.mainstay.house.wiring.cases;

import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.support.pathways.CopiedSteps;
import org.mainstay.inside.support.pathways.PathwayPages;
import org.mainstay.inside.support.pathways.PathwayWords;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pathways.StepReminders;
import org.mainstay.inside.support.pauses.CopiedPauses;
import org.mainstay.inside.support.pauses.PausePages;
import org.mainstay.inside.support.pauses.PauseReminders;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.repeating.CopiedRepeats;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.RepeatPages;
import org.mainstay.inside.support.repeating.Repeats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// How a case goes on: its pathway, its pauses and the appointments that repeat.
@Configuration(proxyBeanMethods = false)
@Import({
  CaseSteps.class,
  StepReminders.class,
  PathwayWords.About.class,
  PathwayWords.class,
  PathwayPages.class,
  CopiedSteps.class,
  Pauses.About.class,
  Pauses.class,
  PauseReminders.class,
  PausePages.class,
  CopiedPauses.class,
  Diary.class,
  Repeats.class,
  RepeatPages.class,
  CopiedRepeats.class
})
public class CaseRooms {
  @Bean
  Pathways pathways(Handbook handbook) {
    return handbook.pathways();
  }

  @Bean
  Pauses.Limit pauseLimit(Handbook handbook) {
    return new Pauses.Limit(handbook.waits().pauseDaysMax());
  }
}
