package org.mainstay.house.wiring;

import java.util.function.LongSupplier;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpNowPages;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.LeavePages;
import org.mainstay.front.helpnow.PublicPages;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.web.Answers;
import org.mainstay.house.web.IntakeGate;
import org.mainstay.house.web.NoticePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The public rooms, on the front's own connection: it can post and cannot read back.
@Configuration(proxyBeanMethods = false)
class FrontWiring {
  /// Letters are refused well before PostgreSQL has no room left to live.
  private static final long FREE_BYTES_MIN = 512L << 20;

  @Bean
  JdbcClient front(Database database) {
    return JdbcClient.create(database.dataSource(Role.FRONT));
  }

  @Bean
  PlatformTransactionManager frontTransactions(Database database) {
    return new JdbcTransactionManager(database.dataSource(Role.FRONT));
  }

  @Bean
  TransactionTemplate frontOnce(PlatformTransactionManager frontTransactions) {
    return new TransactionTemplate(frontTransactions);
  }

  @Bean
  IntakeGate intakeGate(
      Database database,
      HouseSettings settings,
      LongSupplier nanos,
      Answers answers,
      NoticePages notices) {
    return new IntakeGate(
        () ->
            database.safeSettings() instanceof SafeSettings.Safe
                && settings.places().data().toFile().getUsableSpace() > FREE_BYTES_MIN,
        nanos,
        answers,
        notices);
  }

  @Bean
  WebMvcConfigurer gateBeforeAsking(IntakeGate gate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/p/**").excludePathPatterns("/p/now");
      }
    };
  }

  @Bean
  CrisisNumbers crisisNumbers(Handbook handbook) {
    return HandbookWords.crisisNumbers(handbook.crisis());
  }

  @Bean
  HubWords hubWords(Handbook handbook) {
    return HandbookWords.hubWords(handbook.hub());
  }

  @Bean
  PublicPages publicPages(HubWords hub) {
    return new PublicPages(hub);
  }

  @Bean
  HelpNowPages helpNowPages(CrisisNumbers numbers) {
    return new HelpNowPages(numbers);
  }

  @Bean
  LeavePages leavePages() {
    return new LeavePages();
  }
}
