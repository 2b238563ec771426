package org.mainstay.house.wiring;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.WordFiles;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.SessionBook;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignInAgain;
import org.mainstay.house.web.Answers;
import org.mainstay.house.web.Doors;
import org.mainstay.house.web.FaultPages;
import org.mainstay.house.web.Faults;
import org.mainstay.house.web.Frame;
import org.mainstay.house.web.LanguagePages;
import org.mainstay.house.web.Languages;
import org.mainstay.house.web.NoticePages;
import org.mainstay.house.web.NoticeView;
import org.mainstay.house.web.OfficeDoor;
import org.mainstay.house.web.OuterDoor;
import org.mainstay.house.web.RouteTable;
import org.mainstay.house.web.WorkNetwork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// The doors of the house, the same on every side.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class WebWiring {
  /// Assets carry a hash in their name, so a browser may keep them.
  private static final Duration ASSETS_KEPT = Duration.ofDays(365);

  @Bean
  NoticePages notices(Handbook handbook) {
    var national = handbook.crisis().national();
    var own = handbook.crisis().own();
    return new NoticePages(
        List.of(
            new NoticeView.Helpline("If you are in danger", "call " + national.emergency()),
            new NoticeView.Helpline(
                "Mental health help, at any hour",
                "call %s and choose option %s"
                    .formatted(national.urgent(), national.urgentOption())),
            new NoticeView.Helpline(
                national.listening().name(), "call " + national.listening().number()),
            new NoticeView.Helpline(
                "By text",
                "text %s to %s".formatted(national.text().word(), national.text().number())),
            new NoticeView.Helpline(
                own.name(), "call %s, %s".formatted(own.number(), own.hours()))));
  }

  @Bean
  Frame frame(
      Handbook handbook,
      HouseSettings settings,
      Languages languages,
      ObjectProvider<HouseFrame.TeamShell> team,
      ObjectProvider<HouseFrame.OfficeShell> office) {
    return new HouseFrame(
        HouseFrame.names(handbook, languages.links()),
        settings.extras().notice(),
        team.getIfAvailable(() -> HouseFrame.TeamShell.NONE),
        office.getIfAvailable(() -> HouseFrame.OfficeShell.NONE),
        new WorkNetwork(handbook.networks()));
  }

  @Bean
  Answers answers(Frame frame, NoticePages notices, Languages languages) {
    return new Answers(frame, notices, languages);
  }

  @Bean
  Languages languages(HouseSettings settings, Handbook handbook) {
    return new Languages(WordFiles.read(settings.places().handbook(), handbook));
  }

  @Bean
  LanguagePages languagePages(Languages languages) {
    return new LanguagePages(languages);
  }

  @Bean
  Faults faults(NoticePages notices) {
    return new Faults(notices);
  }

  @Bean
  FaultPages faultPages(Answers answers, Faults faults) {
    return new FaultPages(answers, faults);
  }

  @Bean
  RouteTable routes(HouseSettings settings) {
    return RouteTable.ofTheHouse(settings.extras().routes());
  }

  @Bean
  CookieCsrfTokenRepository formTokens() {
    return Doors.tokens();
  }

  @Bean
  SessionDoor sessions(LongSupplier nanos, ObjectProvider<SessionBook> book) {
    return new SessionDoor(nanos, () -> book.getIfAvailable(() -> SessionBook.NONE));
  }

  /// Made only where somebody can sign in: it takes a hash to make.
  @Bean
  @Lazy
  Entrance entrance(Clock clock, SecureRandom random) {
    return new Entrance(clock, random);
  }

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      RouteTable routes,
      Answers answers,
      NoticePages notices,
      SessionDoor sessions,
      CookieCsrfTokenRepository formTokens,
      ObjectProvider<SignInAgain> again,
      Handbook handbook) {
    return new Doors(
            routes,
            answers,
            notices,
            handbook.roles().opens(),
            request ->
                Optional.ofNullable(again.getIfAvailable()).flatMap(kept -> kept.instead(request)))
        .chain(http, sessions, new OfficeDoor(answers), formTokens);
  }

  /// Nobody signs in by a framework's own list of users.
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException("nobody");
    };
  }

  @Bean
  FilterRegistrationBean<OuterDoor> outerDoor(Answers answers, Faults faults) {
    var registration = new FilterRegistrationBean<>(new OuterDoor(answers, faults));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    return registration;
  }

  @Bean
  ErrorPageRegistrar errorPages() {
    return registry -> registry.addErrorPages(new ErrorPage(FaultPages.PATH));
  }

  @Bean
  WebMvcConfigurer mvc(Answers answers) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/static/assets/")
            .setCacheControl(CacheControl.maxAge(ASSETS_KEPT).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(new EncodedResourceResolver());
      }
    };
  }
}
