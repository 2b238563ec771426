/// What the team writes for itself: sealed with the hub's key, and no detail of a case in it.
@NullMarked
package org.mainstay.inside.team.words;

import org.jspecify.annotations.NullMarked;
