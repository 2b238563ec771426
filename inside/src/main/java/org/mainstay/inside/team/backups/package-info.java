/// How the hub's backups stand, for whoever leads the team.
@NullMarked
package org.mainstay.inside.team.backups;

import org.jspecify.annotations.NullMarked;
