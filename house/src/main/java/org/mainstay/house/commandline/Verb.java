package org.mainstay.house.commandline;

import java.util.concurrent.Callable;

/// One verb of ./mainstay; modules that are not always there bring theirs by a services file.
public interface Verb extends Callable<Integer> {}
