package org.mainstay.house.wiring;

import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.posters.Posters;
import org.mainstay.inside.posters.PostersPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Where the lead makes what the hub prints.
@Configuration(proxyBeanMethods = false)
@Import(PostersPages.class)
class PosterRooms {
  @Bean
  Posters posters(Handbook handbook) {
    return new PrintedWords(handbook).posters();
  }
}
