/// What teams and managers ask, on a database.
@NullMarked
package org.mainstay.inside.support.teams;

import org.jspecify.annotations.NullMarked;
