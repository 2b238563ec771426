/// The simulation of the team's days, run, replayed, and shown to notice what is wrong.
@NullMarked
package org.mainstay.proof.simulation;

import org.jspecify.annotations.NullMarked;
