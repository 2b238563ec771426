package org.mainstay.house.commandline.rooms;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.HandbookFiles;
import org.mainstay.house.handbook.Refused;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.wiring.HouseSettings;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The confidential rooms for a verb: no page answers, no job runs, and each room is made when it
/// is first asked for.
public final class InsideDoor implements AutoCloseable {
  private final AnnotationConfigApplicationContext beans;

  /// @param configurations the inside's own, and what they need
  public InsideDoor(
      HouseSettings settings,
      KeyFolder keys,
      Database database,
      SecureRandom random,
      List<Class<?>> configurations) {
    var folder = settings.places().handbook();
    var handbook = Handbook.read(folder);
    var files = HandbookFiles.read(folder);
    Clock clock = settings.extras().clock().withZone(handbook.hub().hours().zone());
    beans = new AnnotationConfigApplicationContext();
    configurations.forEach(beans::register);
    beans.registerBean(HouseSettings.class, () -> settings);
    beans.registerBean(Handbook.class, () -> handbook);
    beans.registerBean(HandbookFiles.class, () -> files);
    beans.registerBean(Refused.class, Refused::new);
    beans.registerBean(KeyFolder.class, () -> keys);
    beans.registerBean(
        "database",
        Database.class,
        () -> database,
        definition -> definition.setDestroyMethodName(""));
    beans.registerBean(SecureRandom.class, () -> random);
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean("nanos", LongSupplier.class, () -> System::nanoTime);
    beans.addBeanFactoryPostProcessor(onlyWhatIsAskedFor());
    beans.refresh();
  }

  private static BeanFactoryPostProcessor onlyWhatIsAskedFor() {
    return factory -> {
      if (factory instanceof BeanDefinitionRegistry registry) {
        dropJobs(factory, registry);
      }
      Arrays.stream(factory.getBeanDefinitionNames())
          .map(factory::getBeanDefinition)
          .filter(definition -> definition.getRole() != BeanDefinition.ROLE_INFRASTRUCTURE)
          .forEach(definition -> definition.setLazyInit(true));
    };
  }

  private static void dropJobs(
      ConfigurableListableBeanFactory factory, BeanDefinitionRegistry registry) {
    if (factory.containsBeanDefinition("jobs")) {
      registry.removeBeanDefinition("jobs");
    }
  }

  /// One of the rooms.
  public <T> T room(Class<T> type) {
    return beans.getBean(type);
  }

  @Override
  public void close() {
    beans.close();
  }
}
