package org.mainstay.house.wiring.huddles;

import java.time.Clock;
import org.mainstay.house.handbook.HandbookFiles;
import org.mainstay.house.handbook.Refused;
import org.mainstay.inside.team.handbook.HandbookPages;
import org.mainstay.inside.team.handbook.Versions;
import org.mainstay.inside.trail.Acting;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// The handbook as the team reads it, and the note that this version of it is in use.
@Configuration(proxyBeanMethods = false)
@Import(Versions.class)
public class HandbookRooms {
  @Bean
  HandbookPages handbookPages(Versions versions, Refused refused, Clock clock) {
    return new HandbookPages(versions, refused::because, clock);
  }

  @Bean
  SmartInitializingSingleton handbookInUse(
      Versions versions, HandbookFiles files, TransactionTemplate insideOnce) {
    return () ->
        Acting.as(
            Acting.HOUSE,
            () -> {
              insideOnce.executeWithoutResult(
                  ignored -> versions.use(files.version(), files.texts()));
              return true;
            });
  }
}
