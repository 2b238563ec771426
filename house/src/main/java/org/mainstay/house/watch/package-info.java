/// How the house is, for whoever keeps the machine: on a port of its own, and without a person.
@NullMarked
package org.mainstay.house.watch;

import org.jspecify.annotations.NullMarked;
