/// The faults of the simulation, looked at from behind.
@NullMarked
package org.mainstay.proof.simulation.faults;

import org.jspecify.annotations.NullMarked;
