/// Puts the work with one person together: letters, tasks, and the conversation about all of life.
@NullMarked
package org.mainstay.house.wiring.casework;

import org.jspecify.annotations.NullMarked;
