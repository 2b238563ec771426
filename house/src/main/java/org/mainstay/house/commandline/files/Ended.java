package org.mainstay.house.commandline.files;

import org.mainstay.inside.study.table.Worked;

/// Says how a piece of work on a file ended, and with which exit code.
final class Ended {
  private Ended() {}

  static int with(Worked worked) {
    return switch (worked) {
      case Worked.Done(var notes, var files) -> {
        notes.forEach(System.err::println);
        files.forEach(file -> System.out.println("Wrote " + file));
        yield Mainstay.DONE;
      }
      case Worked.Refused(var _, var message) -> {
        System.err.println(message);
        yield Mainstay.REFUSED;
      }
      case Worked.WrongUse(var _, var message) -> {
        System.err.println(message);
        yield Mainstay.WRONG_USE;
      }
    };
  }
}
