package org.mainstay.house.wiring.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.survey.FillPages;
import org.mainstay.front.survey.Fillings;
import org.mainstay.front.survey.Sending;
import org.mainstay.front.survey.Shelf;
import org.mainstay.front.survey.SurveyPages;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.letterbox.mailbox.Seal;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.ReplyBox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Surveys at the front, on its own connection: it can put in and cannot take out.
@Configuration(proxyBeanMethods = false)
@Import({SurveyPages.class, FillPages.class, HeardFront.class})
public class SurveyFront {
  /// Marks of codes are made with a key of their own, which no other mark or look-up is made with.
  private static final String CODE_KEY = "mainstay/survey/code/1";

  @Bean
  Shelf surveyShelf(Database database, HubWords hub, CrisisNumbers numbers, Clock clock) {
    var front = JdbcClient.create(database.dataSource(Role.FRONT));
    return new Shelf(new OpenSurveys(front), hub, numbers, clock);
  }

  @Bean
  Fillings surveyFillings(Drafts drafts, SecureRandom random) {
    return new Fillings(drafts, random);
  }

  @Bean
  Sending surveySending(Database database, KeyFolder keys) {
    var front = JdbcClient.create(database.dataSource(Role.FRONT));
    return new Sending(
        new ReplyBox(front, keys.insidePublic()),
        Seal.keyFor(CODE_KEY, keys.plain(KeyFile.PEPPER)));
  }
}
