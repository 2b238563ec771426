/// The workers of the team, whoever employs them, and who is on duty.
@NullMarked
package org.mainstay.inside.team;

import org.jspecify.annotations.NullMarked;
