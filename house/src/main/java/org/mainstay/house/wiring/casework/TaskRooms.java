package org.mainstay.house.wiring.casework;

import org.mainstay.inside.support.tasks.TaskReminders;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.support.tasks.TeamSeal;
import org.mainstay.inside.support.tasks.pages.CopiedTasks;
import org.mainstay.inside.support.tasks.pages.TaskPages;
import org.mainstay.inside.support.tasks.pages.WhoMay;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the team set itself to do.
@Configuration(proxyBeanMethods = false)
@Import({
  TeamSeal.class,
  Tasks.class,
  TaskReminders.class,
  CopiedTasks.class,
  WhoMay.class,
  TaskPages.class
})
public class TaskRooms {}
