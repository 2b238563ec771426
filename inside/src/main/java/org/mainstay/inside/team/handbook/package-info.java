/// The hub's handbook as its team reads it: what it says, since when, and what it said before.
@NullMarked
package org.mainstay.inside.team.handbook;

import org.jspecify.annotations.NullMarked;
